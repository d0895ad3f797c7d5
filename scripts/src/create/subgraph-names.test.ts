import { expect, it } from "vitest";
import { aggregateNameIn, subgraphNames } from "./subgraph-names.js";

it("a subgraph's names derive from one in kebab-case", () => {
  expect(subgraphNames("field-inspections")).toEqual({
    kebab: "field-inspections",
    camel: "fieldInspections",
    schema: "field_inspections",
    variable: "FIELD_INSPECTIONS",
  });
});

it.each([
  ["Inspections", "not in kebab-case"],
  ["field_inspections", "not in kebab-case"],
  ["a".repeat(31), "longer than 30"],
  ["package", "reserved word"],
])("%s cannot be a subgraph's", (name, reason) => expect(() => subgraphNames(name)).toThrow(reason));

it.each([
  ["inspections", "inspection"],
  ["policies", "policy"],
  ["branches", "branch"],
  ["field-inspections", "field-inspection"],
  ["surveillance", "surveillance-record"],
  ["access", "access-record"],
])("%s begins with the aggregate %s", (subgraph, aggregate) => expect(aggregateNameIn(subgraph)).toBe(aggregate));
