import { fragmentsOf } from "@thidua/base/selections";
import { buildSchema, Kind, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { Failures } from "../values/failures.js";
import type { JsonObject } from "../values/json.js";
import { compileAnswer } from "./answer-writer.js";
import { introspector } from "./introspector.js";
import { type AnswerError, createWriteState } from "./write-state.js";

const schema = buildSchema(`
  interface Named { name: String }
  type Person implements Named { name: String must: String! boss: Person chief: Person! friends: [Person!] tags: [String!]! level: Level }
  type Team implements Named { name: String size: Int! }
  enum Level { HIGH LOW }
  scalar Any
  type Query { person: Person must: Person! named: [Named] any: Any int: Int float: Float boolean: Boolean id: ID matrix: [[Int!]!] }
`);

interface Given {
  variables?: Record<string, unknown>;
  shared?: Set<unknown>;
  failures?: Failures;
}

function write(query: string, data: JsonObject, { variables = {}, shared, failures }: Given = {}) {
  const document = parse(query);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  const scope = { schema, fragments: fragmentsOf(document), variables };
  const state = createWriteState(failures ?? new Failures(), shared ?? new Set(), introspector(schema, variables));
  const json = compileAnswer(scope, schema.getQueryType()!, operation.selectionSet)(data, state);
  const reasons = state.errors.map(({ path, reason }) => `${path.join(".")} ${textOf(reason)}`);
  return { json, data: JSON.parse(json), reasons, unlisted: state.unlisted };
}

function textOf(reason: AnswerError["reason"]): string {
  if ("variable" in reason) return reason.variable;
  if ("introspection" in reason) return reason.introspection;
  return "place" in reason
    ? `${reason.code} ${reason.place.type}.${reason.place.field}`
    : "message" in reason
      ? reason.message
      : reason.code;
}

describe("null", () => {
  test("stays at a nullable position", () => {
    const { data, reasons } = write("{ person { name boss { name } } }", { person: { name: null, boss: null } });
    expect(data).toEqual({ person: { name: null, boss: null } });
    expect(reasons).toEqual([]);
  });

  test("in place of a value that was not received is reported", () => {
    const { data, reasons } = write("{ person { name boss { name } } }", { person: { name: "a" } });
    expect(data).toEqual({ person: { name: "a", boss: null } });
    expect(reasons).toEqual(["person.boss VALUE_NOT_RECEIVED Person.boss"]);
  });

  test("propagates from a non-null position to the nearest nullable one, and is reported once", () => {
    const { data, reasons } = write("{ person { boss { chief { must } } } }", {
      person: { boss: { chief: { must: null } } },
    });
    expect(data).toEqual({ person: { boss: null } });
    expect(reasons).toEqual(["person.boss.chief.must NULL_NOT_ALLOWED Person.must"]);
  });

  test("in a list of non-null items makes the list null", () => {
    const { data, reasons } = write("{ person { friends { name } } }", { person: { friends: [{ name: "a" }, null] } });
    expect(data).toEqual({ person: { friends: null } });
    expect(reasons).toEqual(["person.friends.1 NULL_NOT_ALLOWED Person.friends"]);
  });

  test("at a non-null root field makes data null", () => {
    expect(write("{ must { name } int }", { int: 1 }).json).toBe("null");
  });
});

describe("failures", () => {
  const failure = (message: string) => ({ serviceName: "a", message, extensions: {} });

  test("within a value that another subgraph replied with are reported at what it lacks", () => {
    const friends = [{ name: "a" }, { name: "b", must: "x" }];
    const failures = new Failures();
    failures.add(friends, { failure: failure("broken"), of: 0, inside: ["id"], explainsNull: true });
    const query = "{ person { friends { name boss { name } } } }";
    expect(write(query, { person: { friends } }, { failures }).reasons).toEqual([
      "person.friends.0.boss broken",
      "person.friends.1.boss VALUE_NOT_RECEIVED Person.boss",
    ]);
    expect(write("{ person { friends { name } } }", { person: { friends } }, { failures }).reasons).toEqual([]);
  });

  test("of one value are reported at it", () => {
    const person = { name: null, must: "x" };
    const failures = new Failures();
    failures.add(person, { failure: failure("broken"), of: "name", explainsNull: true });
    const { reasons } = write(
      "{ person { must name } named { ... on Person { name } } }",
      {
        person,
        named: [
          { __typename: "Person", name: "b" },
          { __typename: "Person", ...person },
        ],
      },
      { failures },
    );
    expect(reasons).toEqual(["person.name broken"]);
  });

  test("of a request explain the values that are missing, not those that are null", () => {
    const person = { name: null, boss: undefined };
    const failures = new Failures();
    failures.add(person, { failure: failure("broken"), of: new Set(["name", "boss", "must"]), explainsNull: false });
    expect(write("{ person { name boss { name } } }", { person }, { failures }).reasons).toEqual([
      "person.boss broken",
    ]);
    expect(write("{ person { must } }", { person }, { failures })).toMatchObject({
      data: { person: null },
      reasons: ["person.must broken"],
    });
  });

  test("of an object at several places are reported at all of them", () => {
    const boss = { name: null };
    const failures = new Failures();
    failures.add(boss, { failure: failure("broken"), of: "name", explainsNull: true });
    const data = { person: { boss, friends: [{ boss }, { boss }] } };
    const query = "{ person { boss { name } friends { boss { name } } } }";
    expect(write(query, data, { failures, shared: new Set([boss]) }).reasons).toEqual([
      "person.boss.name broken",
      "person.friends.0.boss.name broken",
      "person.friends.1.boss.name broken",
    ]);
  });

  test("are listed up to a hundred and counted beyond", () => {
    const boss = { tags: [null, null, null] };
    const friends = Array.from({ length: 50 }, () => ({ boss }));
    const given = { person: { friends } };
    for (const shared of [new Set<unknown>(), new Set<unknown>([boss])]) {
      const { reasons, unlisted } = write("{ person { friends { boss { tags } } } }", given, { shared });
      expect(reasons).toHaveLength(100);
      expect(unlisted).toBe(50);
    }
  });
});

describe("values", () => {
  test("of the right type are written unchanged", () => {
    const data = { int: -3, float: 0.1, boolean: false, id: "x", any: { b: [1, null] }, matrix: [[1], []] };
    expect(write("{ int float boolean id any matrix }", data).data).toEqual(data);
  });

  test("of the wrong type become null and are reported", () => {
    const { data, reasons } = write("{ int float boolean id person { name level } }", {
      int: 1.5,
      float: "1",
      boolean: 0,
      id: {},
      person: { name: 7, level: "SECRET" },
    });
    expect(data).toEqual({ int: null, float: null, boolean: null, id: null, person: { name: null, level: null } });
    expect(reasons).toEqual([
      "int UNEXPECTED_DATA Query.int",
      "float UNEXPECTED_DATA Query.float",
      "boolean UNEXPECTED_DATA Query.boolean",
      "id UNEXPECTED_DATA Query.id",
      "person.name UNEXPECTED_DATA Person.name",
      "person.level UNEXPECTED_DATA Person.level",
    ]);
  });

  test("of the wrong kind become null and are reported", () => {
    const { data, reasons } = write("{ person { name } named { name } int }", {
      person: [1],
      named: { name: "x" },
      int: 1,
    });
    expect(data).toEqual({ person: null, named: null, int: 1 });
    expect(reasons).toEqual(["person UNEXPECTED_DATA Query.person", "named UNEXPECTED_DATA Query.named"]);
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
    expect(write("{ named { name ... on Named { name } } }", { named: [{ name: "A" }] }).data).toEqual({
      named: [{ name: "A" }],
    });
  });

  test("that conditions leave to no type need no type", () => {
    const query = "{ named { name ...f ...f @skip(if: true) } } fragment f on Team { size @skip(if: true) }";
    expect(write(query, { named: [{ __typename: "Named", name: "A" }] }).data).toEqual({ named: [{ name: "A" }] });
  });

  test("that depend on a type that is not known are not guessed", () => {
    for (const given of [{ name: "A" }, { __typename: "Named", name: "A" }]) {
      const { data, reasons } = write("{ named { name ...f } } fragment f on Team { size }", { named: [given] });
      expect(data).toEqual({ named: [null] });
      expect(reasons).toEqual(["named.0 UNEXPECTED_DATA Query.named"]);
    }
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
    expect(write(query, data, { variables: { a: true } }).data).toEqual({ id: "i", any: 2 });
    expect(write(query, data, { variables: { a: false } }).data).toEqual({ int: 1, any: 2 });
  });
});

test("an object at several places is written once and occurs at all of them", () => {
  const boss = { name: "B", boss: null };
  const query = "{ person { boss { name } friends { boss { name } } } named { ... on Person { boss { name must } } } }";
  const data = { person: { boss, friends: [{ boss }, { boss }] }, named: [{ __typename: "Person", boss }] };
  const once = write(query, data, { shared: new Set([boss]) });
  expect(once.json).toBe(write(query, data).json);
});
