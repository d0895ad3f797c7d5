import { buildSchema, Kind, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { fragmentsOf } from "../compile/fragments.js";
import type { JsonObject } from "../values/json.js";
import { compileAnswer } from "./answer-writer.js";
import { createWriteState } from "./write-state.js";

const schema = buildSchema(`
  interface Named { name: String }
  type Person implements Named { name: String must: String! boss: Person chief: Person! friends: [Person!] tags: [String!]! level: Level }
  type Team implements Named { name: String size: Int! }
  enum Level { HIGH LOW }
  scalar Any
  type Query { person: Person must: Person! named: [Named] any: Any int: Int float: Float boolean: Boolean id: ID matrix: [[Int!]!] }
`);

function write(query: string, data: JsonObject, variables: Record<string, unknown> = {}, shared = new Set<unknown>()) {
  const document = parse(query);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  const scope = { schema, fragments: fragmentsOf(document), variables };
  const run = createWriteState(shared, {});
  const json = compileAnswer(scope, schema.getQueryType()!, operation.selectionSet)(data, run);
  return { json, data: JSON.parse(json), ...run };
}

describe("null", () => {
  test("stays at a nullable position", () => {
    expect(write("{ person { name boss { name } } }", { person: { name: null } }).data).toEqual({
      person: { name: null, boss: null },
    });
  });

  test("propagates from a non-null position to the nearest nullable one, and is reported once", () => {
    const { data, incomplete } = write("{ person { boss { chief { must } } } }", {
      person: { boss: { chief: { must: null } } },
    });
    expect(data).toEqual({ person: { boss: null } });
    expect(incomplete).toEqual([
      { path: ["person", "boss", "chief", "must"], message: "Cannot return null for non-nullable field Person.must." },
    ]);
  });

  test("in a list of non-null items makes the list null", () => {
    const { data, incomplete } = write("{ person { friends { name } } }", {
      person: { friends: [{ name: "a" }, null] },
    });
    expect(data).toEqual({ person: { friends: null } });
    expect(incomplete[0]!.message).toBe("Cannot return null for non-nullable array element of type Person at index 1.");
  });

  test("at a non-null root field makes data null", () => {
    expect(write("{ must { name } int }", { int: 1 }).json).toBe("null");
  });
});

describe("values", () => {
  test("of the right type are written unchanged", () => {
    const data = { int: -3, float: 0.1, boolean: false, id: "x", any: { b: [1, null] }, matrix: [[1], []] };
    expect(write("{ int float boolean id any matrix }", data).data).toEqual(data);
  });

  test("of the wrong type become null and are reported", () => {
    const { data, incomplete } = write("{ int float boolean id person { name level } }", {
      int: 1.5,
      float: "1",
      boolean: 0,
      id: {},
      person: { name: 7, level: "SECRET" },
    });
    expect(data).toEqual({ int: null, float: null, boolean: null, id: null, person: { name: null, level: null } });
    expect(incomplete).toHaveLength(6);
  });

  test("of the wrong kind become null and are reported separately", () => {
    const { data, malformed } = write("{ person { name } named { name } int }", {
      person: [1],
      named: { name: "x" },
      int: 1,
    });
    expect(data).toEqual({ person: null, named: null, int: 1 });
    expect(malformed.map(({ path }) => path)).toEqual([["person"], ["named"]]);
  });

  test("that are missing are null, even under inherited names", () => {
    expect(write("{ constructor: int toString: any hasOwnProperty: person { valueOf: name } }", {}).data).toEqual({
      constructor: null,
      toString: null,
      hasOwnProperty: null,
    });
  });
});

describe("selections", () => {
  const people = {
    named: [
      { __typename: "Person", name: "A", must: "m" },
      { __typename: "Team", name: "B", size: 3 },
    ],
  };

  test("follow the type of each object", () => {
    const query = "{ named { __typename ... on Person { must } ...t name } } fragment t on Team { size }";
    expect(write(query, people).json).toBe(
      '{"named":[{"__typename":"Person","must":"m","name":"A"},{"__typename":"Team","size":3,"name":"B"}]}',
    );
  });

  test("of an object without __typename include the fields of the declared type", () => {
    expect(write("{ named { name ... on Team { size } } }", { named: [{ name: "A" }] }).data).toEqual({
      named: [{ name: "A" }],
    });
  });

  test("of an object of an unknown type are null", () => {
    expect(write("{ named { name } }", { named: [{ __typename: "Ghost", name: "A" }] }).data).toEqual({
      named: [null],
    });
  });

  test("that repeat a field are merged", () => {
    const query = "{ person { boss { name } } ... on Query { person { boss { must } name } } }";
    expect(write(query, { person: { name: "x", boss: { name: "a", must: "b" } } }).data).toEqual({
      person: { boss: { name: "a", must: "b" }, name: "x" },
    });
  });

  test("respect @skip and @include", () => {
    const query =
      "query ($a: Boolean!) { int @skip(if: $a) id @include(if: $a) float @skip(if: true) any @include(if: true) }";
    const data = { int: 1, id: "i", float: 1, any: 2 };
    expect(write(query, data, { a: true }).data).toEqual({ id: "i", any: 2 });
    expect(write(query, data, { a: false }).data).toEqual({ int: 1, any: 2 });
  });
});

test("an object at several places is written once and occurs at all of them", () => {
  const boss = { name: "B", boss: null };
  const query = "{ person { boss { name } friends { boss { name } } } named { ... on Person { boss { name must } } } }";
  const data = { person: { boss, friends: [{ boss }, { boss }] }, named: [{ __typename: "Person", boss }] };
  const once = write(query, data, {}, new Set([boss]));
  expect(once.json).toBe(write(query, data).json);
});
