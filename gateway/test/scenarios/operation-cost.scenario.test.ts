import { createHash } from "node:crypto";
import { rename, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  awardsSubgraph,
  composeFixture,
  type FixtureGraph,
  organizationsSubgraph,
  startFixtureGraph,
} from "../../src/testing/index.js";
import { readJson } from "../support/read-json.js";

let graph: FixtureGraph;
beforeAll(async () => {
  graph = await startFixtureGraph({ limits: { maxCost: 500 }, supergraphWatchMs: 20 });
});
afterAll(() => graph.stop());

/** Lists without a declaration have ten assumed items: 10, 100, 1000 awards. */
const costly = "{ organizations { awards { organization { awards { title } } } } }";
const page = "query Page($first: Int) { awards(first: $first) { title organization { name } } }";
const received = () => graph.organizations.received.length + graph.awards.received.length;

describe("an operation that costs too much", () => {
  test("is refused before any request to a subgraph, with its cost and the limit", async () => {
    const before = received();
    const { status, body } = await graph.ask(costly);
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    expect(body.errors).toEqual([
      {
        message:
          "Truy vấn có chi phí 1210, vượt mức tối đa 500; hãy giảm số dòng mỗi trang hoặc bớt danh sách lồng nhau",
        extensions: { code: "OPERATION_TOO_COSTLY", limit: 500, found: 1210 },
      },
    ]);
    expect(received()).toBe(before);
    expect(graph.logLines().at(-1)).toMatchObject({
      cost: 1210,
      outcome: "error",
      errorCodes: ["OPERATION_TOO_COSTLY"],
    });
    const english = await graph.ask(costly, { headers: { "accept-language": "en" } });
    expect(english.body.errors[0].message).toMatch(/^The operation costs 1210; the limit is 500\./);
  });

  test("is refused by GET, in this process and by hash", async () => {
    const url = `${graph.gateway.url}/graphql?query=${encodeURIComponent(costly)}`;
    const got = await fetch(url, { headers: { "apollo-require-preflight": "1" } });
    expect((await readJson(got)).errors[0].extensions.code).toBe("OPERATION_TOO_COSTLY");

    const inside = await graph.gateway.execute({ query: costly, headers: { "accept-language": "en" } });
    expect(inside.data).toBeFalsy();
    expect(inside.errors?.[0]?.extensions).toEqual({ code: "OPERATION_TOO_COSTLY", limit: 500, found: 1210 });

    const persistedQuery = { version: 1, sha256Hash: createHash("sha256").update(costly).digest("hex") };
    for (const query of [costly, undefined]) {
      const response = await fetch(`${graph.gateway.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, extensions: { persistedQuery } }),
      });
      // A refused query is not stored, so its hash is unknown.
      const code = query ? "OPERATION_TOO_COSTLY" : "PERSISTED_QUERY_NOT_FOUND";
      expect((await readJson(response)).errors[0].extensions.code).toBe(code);
    }
  });

  test("is reported as invalid if it is", async () => {
    const { body } = await graph.ask("{ organizations { awards { organization { awards { nothing } } } } }");
    expect(body.errors.map((error: { extensions: { code: string } }) => error.extensions.code)).toEqual([
      "GRAPHQL_VALIDATION_FAILED",
    ]);
  });
});

describe("the cost of an operation", () => {
  test("is returned to callers who request it, and to no other", async () => {
    const answer = await graph.ask(page, { variables: { first: 1 }, headers: { "x-cost": "1" } });
    expect(answer.body.errors).toBeUndefined();
    expect(answer.body.data.awards).toHaveLength(1);
    expect(answer.body.extensions).toEqual({ cost: { requested: 2, limit: 500 } });
    expect((await graph.ask(page)).body).not.toHaveProperty("extensions");
    expect((await graph.ask(page, { headers: { "x-cost": "0" } })).body).not.toHaveProperty("extensions");
  });

  test("is returned with a refusal too", async () => {
    const { body } = await graph.ask(costly, { headers: { "x-cost": "1" } });
    expect(body.errors).toHaveLength(1);
    expect(body.extensions).toEqual({ cost: { requested: 1210, limit: 500 } });
  });

  test("is in the log of each operation", async () => {
    await graph.ask(page);
    expect(graph.logLines().at(-1)).toMatchObject({ msg: "operation", operationName: "Page", cost: 20, outcome: "ok" });
  });
});

describe("a page over the limit", () => {
  test.each([
    ["as a literal", "{ awards(first: 201) { id } }", {}],
    ["as a variable", page, { first: 201 }],
    ["as the operation's own default", "query ($n: Int = 201) { awards(first: $n) { id } }", {}],
  ])("is refused before any request to a subgraph: %s", async (_how, query, variables) => {
    const before = received();
    const { status, body } = await graph.ask(query, { variables });
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      {
        message: "first và last phải từ 0 đến 200",
        extensions: { code: "PAGE_SIZE_OUT_OF_RANGE", limit: 200, found: 201, argument: "awards.first" },
      },
    ]);
    expect(received()).toBe(before);
  });
});

test("a new supergraph has its own costs, without a restart", async () => {
  const requested = async () => {
    const { body } = await graph.ask(page, { variables: { first: 1 }, headers: { "x-cost": "1" } });
    return body.extensions.cost.requested;
  };
  expect(await requested()).toBe(2);
  const sdl = awardsSubgraph.sdl
    .replace('"@listSize"', '{ name: "@listSize" }, { name: "@cost", as: "@price" }')
    .replace("organization: Organization", "organization: Organization @price(weight: 30)");
  const grown = composeFixture([
    { module: organizationsSubgraph, url: graph.organizations.url },
    { module: { ...awardsSubgraph, sdl }, url: graph.awards.url },
  ]);
  await writeFile(`${graph.supergraphPath}.new`, grown);
  await rename(`${graph.supergraphPath}.new`, graph.supergraphPath);
  const deadline = Date.now() + 10_000;
  while ((await requested()) === 2 && Date.now() < deadline) await sleep(20);
  expect(await requested()).toBe(31);
});
