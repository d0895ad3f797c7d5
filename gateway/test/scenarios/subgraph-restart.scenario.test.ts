import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { awardsSubgraph, type FixtureHouse, startFixtureHouse, startFixtureSubgraph } from "../../src/testing/index.js";

let house: FixtureHouse;
beforeAll(async () => {
  house = await startFixtureHouse();
});
afterAll(() => house.stop());

test("a subgraph that comes back is used again without touching the gateway", async () => {
  const query = "{ awards(first: 1) { title } }";
  expect((await house.ask(query)).body.data.awards).toHaveLength(1);

  await house.awards.stop();
  expect((await house.ask(query)).body).toMatchObject({ data: { awards: null } });

  const again = await startFixtureSubgraph(awardsSubgraph, house.awards.port);
  try {
    expect((await house.ask(query)).body).toEqual({ data: { awards: [{ title: "Bằng khen" }] } });
    expect((await fetch(`${house.gateway.url}/readyz`)).status).toBe(200);
  } finally {
    await again.stop();
  }
});

describe("a connection that breaks", () => {
  test("is not noticed by the reader of a query: it is sent once more", async () => {
    house.organizations.misbehave({ kind: "hang-up", times: 1 });
    const before = house.organizations.received.length;
    const { body } = await house.ask('{ organization(id: "o1") { id } }');
    expect(body).toEqual({ data: { organization: { id: "o1" } } });
    expect(house.organizations.received.length - before).toBe(2);
  });

  test("twice is an error", async () => {
    house.organizations.misbehave({ kind: "hang-up", times: 2 });
    const before = house.organizations.received.length;
    const { body } = await house.ask('{ organization(id: "o1") { id } }');
    expect(body.errors[0].extensions.code).toBe("SUBGRAPH_UNAVAILABLE");
    expect(house.organizations.received.length - before).toBe(2);
  });

  test("under a mutation is an error at once: nobody knows whether it was done", async () => {
    house.organizations.misbehave({ kind: "hang-up", times: 1 });
    const before = house.organizations.received.length;
    const { body } = await house.ask('mutation { renameOrganization(id: "o1", name: "Mới") { name } }');
    expect(body.errors[0]).toMatchObject({
      path: ["renameOrganization"],
      extensions: { code: "SUBGRAPH_UNAVAILABLE" },
    });
    expect(house.organizations.received.length - before).toBe(1);
    house.organizations.misbehave();
  });
});
