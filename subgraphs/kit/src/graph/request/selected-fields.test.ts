import { buildSchema, type GraphQLResolveInfo, graphqlSync } from "graphql";
import { expect, it } from "vitest";
import { selectedFields } from "./selected-fields.js";

const schema = buildSchema(
  "type Row { year: Int count: Int sum: Int } type Stats { rows: [Row!] total: Int } type Query { stats: Stats }",
);

function selectedIn(source: string, ...path: string[]): string[] {
  let found: string[] = [];
  const stats = (_: unknown, __: unknown, info: GraphQLResolveInfo) => {
    found = [...selectedFields(info, ...path)];
    return null;
  };
  graphqlSync({ schema, source, rootValue: { stats } });
  return found;
}

it("returns what is selected, in fragments, under aliases and under conditions", () => {
  const source = `query ($a: Boolean = false) { stats { rows { y: year ...more } ... on Stats { rows { ... @include(if: $a) { sum } } } } }
    fragment more on Row { count ...again } fragment again on Row { __typename }`;
  expect(selectedIn(source, "rows")).toEqual(["year", "count", "__typename", "sum"]);
  expect(selectedIn(source)).toEqual(["rows"]);
});

it("returns nothing below a field that is not selected", () => {
  expect(selectedIn("{ stats { total } }", "rows")).toEqual([]);
});
