import { getIntrospectionQuery, parse } from "graphql";
import { expect, test } from "vitest";
import { depthRule } from "./depth.js";
import { defaultLimits } from "./limits.js";

const limits = { ...defaultLimits, maxDepth: 3 };
const check = (query: string) => depthRule(parse(query), limits);

test("levels are counted down to the last field", () => {
  expect(check("{ a { b { c } } }")).toBeUndefined();
  expect(check("{ a { b { c { d } } } e }")).toEqual({ code: "OPERATION_TOO_DEEP", values: { limit: 3, found: 4 } });
});

test("a fragment is as deep as what it holds, and no level of its own", () => {
  expect(check("{ a { ...on A { ...f } } } fragment f on A { b { c } }")).toBeUndefined();
  expect(check("{ a { ...f } } fragment f on A { b { ...g } } fragment g on A { c { d } }")?.values.found).toBe(4);
});

test("the deepest operation of the text counts", () => {
  expect(check("query A { a } query B { a { b { c { d } } } }")?.values.found).toBe(4);
});

test("a fragment inside itself does not hang the gateway", () => {
  expect(check("{ ...f } fragment f on A { a { ...f } }")).toBeUndefined();
});

test("introspection is as deep as it likes", () => {
  expect(check(getIntrospectionQuery())).toBeUndefined();
});
