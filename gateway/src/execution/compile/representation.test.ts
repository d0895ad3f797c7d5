import type { QueryPlanSelectionNode } from "@apollo/query-planner";
import { buildSchema } from "graphql";
import { expect, test } from "vitest";
import { compileRepresentation } from "./representation.js";
import { compileRewrites } from "./rewrites.js";

const schema = buildSchema(`
  interface Unit { id: ID }
  type Office implements Unit { id: ID office: Office seats: [Seat] plan: [[Seat]] }
  type Team implements Unit { id: ID }
  type Seat { row: Int }
  type Query { unit: Unit }
`);
const field = (name: string, selections?: QueryPlanSelectionNode[]): QueryPlanSelectionNode => ({
  kind: "Field",
  name,
  selections,
});
const on = (typeCondition: string, ...selections: QueryPlanSelectionNode[]): QueryPlanSelectionNode => ({
  kind: "InlineFragment",
  typeCondition,
  selections,
});

test("writes a plain key", () => {
  const { write } = compileRepresentation(schema, [on("Office", field("__typename"), field("id"))], undefined);
  expect(write({ __typename: "Office", id: 'o"1', name: "left out" })).toBe('{"__typename":"Office","id":"o\\"1"}');
  expect(write({ __typename: "Office", id: null })).toBe('{"__typename":"Office","id":null}');
});

test("skips an object of another type or without a required field", () => {
  const { write } = compileRepresentation(schema, [on("Office", field("__typename"), field("id"))], undefined);
  expect(write({ __typename: "Team", id: "t1" })).toBeUndefined();
  expect(write({ id: "o1" })).toBeUndefined();
  expect(write({ __typename: "Office" })).toBeUndefined();
  expect(write({ __typename: "toString", id: "o1" })).toBeUndefined();
});

test("matches all types of an interface", () => {
  const { write } = compileRepresentation(schema, [on("Unit", field("__typename"), field("id"))], undefined);
  expect(write({ __typename: "Team", id: "t1" })).toBe('{"__typename":"Team","id":"t1"}');
});

test("writes several types, nested fields and lists", () => {
  const requires = [
    on("Team", field("__typename"), field("id")),
    on("Office", field("__typename"), field("id"), field("office", [field("id")]), field("seats", [field("row")])),
  ];
  const { write } = compileRepresentation(schema, requires, undefined);
  const office = { __typename: "Office", id: "o1", office: null, seats: [{ row: 1, extra: 2 }, null] };
  expect(JSON.parse(write(office)!)).toEqual({
    __typename: "Office",
    id: "o1",
    office: null,
    seats: [{ row: 1 }, null],
  });
  expect(write({ __typename: "Team", id: "t1" })).toBe('{"__typename":"Team","id":"t1"}');
});

test("writes lists of lists", () => {
  const { write } = compileRepresentation(
    schema,
    [on("Office", field("__typename"), field("plan", [field("row")]))],
    undefined,
  );
  const office = { __typename: "Office", plan: [[{ row: 1, extra: 2 }, null], null, []] };
  expect(JSON.parse(write(office)!)).toEqual({ __typename: "Office", plan: [[{ row: 1 }, null], null, []] });
});

test("reads a field under its alias, and merges what is selected of one field", () => {
  const alias = (name: string, alias: string, selections?: QueryPlanSelectionNode[]): QueryPlanSelectionNode => ({
    kind: "Field",
    name,
    alias,
    selections,
  });
  const seats = [alias("seats", "seats_2", [field("row")]), alias("seats", "seats_2", [alias("number", "number_2")])];
  const { write } = compileRepresentation(
    schema,
    [on("Office", field("__typename"), alias("id", "id_2"), ...seats)],
    undefined,
  );
  const office = { __typename: "Office", id: "o1", id_2: "o2", seats: [], seats_2: [{ row: 1, number_2: 2 }] };
  expect(JSON.parse(write(office)!)).toEqual({ __typename: "Office", id: "o2", seats: [{ row: 1, number: 2 }] });
});

test("applies rewrites of the type name", () => {
  const rewrite = compileRewrites(schema, [
    { kind: "ValueSetter", path: ["... on Office", "__typename"], setValueTo: "Unit" },
  ]);
  const { write } = compileRepresentation(schema, [on("Office", field("__typename"), field("id"))], rewrite);
  expect(write({ __typename: "Office", id: "o1" })).toBe('{"__typename":"Unit","id":"o1"}');
});

test("identifies an entity by its one key, as its text would", () => {
  const { write, identify } = compileRepresentation(
    schema,
    [on("Office", field("__typename"), field("id"))],
    undefined,
  );
  const values = ["1", 1, "01", "", true, null, -0, 0, 2.5, [1], { a: 1 }, 'o"1', undefined];
  for (const one of values) {
    for (const other of values) {
      const [a, b] = [
        { __typename: "Office", id: one },
        { __typename: "Office", id: other },
      ];
      const identity = identify!(a);
      if (identity !== undefined && Object.is(identity, identify!(b))) expect(write(a)).toBe(write(b));
      if (typeof one !== "object" && one !== undefined) expect(identity).toBe(one);
    }
  }
  expect(identify!({ __typename: "Team", id: "1" })).toBeUndefined();
  expect(identify!({ __typename: "Office" })).toBeUndefined();
  expect(identify!(Object.create({ __typename: "Office", id: "1" }))).toBeUndefined();
});

test("identifies no entity of an abstract type, of several fields, or of a key that is changed", () => {
  const of = (...selections: Parameters<typeof on>) =>
    compileRepresentation(schema, [on(...selections)], undefined).identify;
  expect(of("Unit", field("__typename"), field("id"))).toBeUndefined();
  expect(of("Office", field("__typename"), field("id"), field("seats"))).toBeUndefined();
  expect(of("Office", field("__typename"))).toBeUndefined();
  const rewrite = compileRewrites(schema, [
    { kind: "ValueSetter", path: ["... on Office", "__typename"], setValueTo: "Unit" },
  ]);
  expect(
    compileRepresentation(schema, [on("Office", field("__typename"), field("id"))], rewrite).identify,
  ).toBeUndefined();
});

test("writes plain fields in any order, and some that are none", () => {
  const of = (...names: string[]) => {
    const { write } = compileRepresentation(schema, [on("Office", ...names.map((name) => field(name)))], undefined);
    return write({ __typename: "Office", id: "o 1", office: "x", seats: 3 });
  };
  expect(of("__typename")).toBe('{"__typename":"Office"}');
  expect(of("id", "__typename")).toBe('{"id":"o 1","__typename":"Office"}');
  expect(of("office", "__typename", "id", "seats")).toBe('{"office":"x","__typename":"Office","id":"o 1","seats":3}');
  expect(of("seats", "__typename", "office")).toBe('{"seats":3,"__typename":"Office","office":"x"}');
});
