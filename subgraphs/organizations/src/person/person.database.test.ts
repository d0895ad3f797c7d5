import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organizations } from "../definition.js";
import { making } from "../testing/making.js";

let graph: TestGraph;
let make: ReturnType<typeof making>;
beforeAll(async () => {
  graph = await openTestGraph(organizations);
  make = making(graph);
});
afterAll(() => graph.close());

describe("persons", () => {
  it("are ordered by given name, and found without accents", async () => {
    for (const name of ["Nguyễn Như Thủy", "Hoàng Giang", "Trần Ánh", "Lê An"]) await make.person(name);
    const { persons } = await graph.data("{ persons { totalCount nodes { fullName } } }");
    expect(persons.nodes.map(({ fullName }: { fullName: string }) => fullName)).toEqual([
      "Lê An",
      "Trần Ánh",
      "Hoàng Giang",
      "Nguyễn Như Thủy",
    ]);
    const found = await graph.data(`{ persons(search: "hoang giang") { nodes { fullName } } }`);
    expect(found).toEqual({ persons: { nodes: [{ fullName: "Hoàng Giang" }] } });
  });

  it("can have the same name", async () => {
    expect(await make.person("Hoàng Giang")).not.toBe(await make.person("Hoàng Giang"));
  });

  it("need a name: the error is in both languages, and nothing is written", async () => {
    const before = await graph.data("{ persons { totalCount } }");
    const create = `mutation { createPerson(input: { fullName: "  " }) { person { id } userErrors { code message field } } }`;
    const vietnamese = await graph.execute(create);
    expect(vietnamese.data?.createPerson).toEqual({
      person: null,
      userErrors: [{ code: "REQUIRED", message: "Thiếu giá trị bắt buộc", field: ["fullName"] }],
    });
    const english = await graph.execute(create, {}, "EN");
    expect(english.data?.createPerson.userErrors[0].message).toBe("A required value is missing");
    expect(await graph.data("{ persons { totalCount } }")).toEqual(before);
  });

  it("are read in one statement for two hundred references", async () => {
    const ids = [];
    for (let index = 0; index < 200; index += 1) ids.push(await make.person(`Người ${index}`));
    const { data, statements } = await graph.recorded(
      "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Person { fullName } } }",
      { representations: ids.map((id) => ({ __typename: "Person", id })) },
    );
    expect(data._entities).toHaveLength(200);
    expect(statements).toHaveLength(1);
  });
});
