import { getIntrospectionQuery, parse } from "graphql";
import { expect, test } from "vitest";
import { depthRule } from "./depth.js";
import { defaultLimits } from "./limits.js";

const limits = { ...defaultLimits, maxDepth: 3 };
const check = (query: string) => depthRule(parse(query), limits);

test("counts the levels down to the deepest field", () => {
  expect(check("{ a { b { c } } }")).toBeUndefined();
  expect(check("{ a { b { c { d } } } e }")).toEqual({ code: "OPERATION_TOO_DEEP", values: { limit: 3, found: 4 } });
});

test("a fragment adds no level of its own", () => {
  expect(check("{ a { ...on A { ...f } } } fragment f on A { b { c } }")).toBeUndefined();
  expect(check("{ a { ...f } } fragment f on A { b { ...g } } fragment g on A { c { d } }")?.values.found).toBe(4);
});

test("the deepest operation of the document counts", () => {
  expect(check("query A { a } query B { a { b { c { d } } } }")?.values.found).toBe(4);
});

test("terminates for a fragment that spreads itself", () => {
  expect(check("{ ...f } fragment f on A { a { ...f } }")).toBeUndefined();
});

test("introspection has no depth limit", () => {
  expect(check(getIntrospectionQuery())).toBeUndefined();
});
