import { parse } from "graphql";
import { expect, test } from "vitest";
import { defaultLimits } from "./limits.js";
import { repeatedFieldsRule } from "./repeated-fields.js";

const check = (query: string, maxRepeatedFields = 0) =>
  repeatedFieldsRule(parse(query), { ...defaultLimits, maxRepeatedFields })?.values.found;

test("counts the pairs of fields that validation compares", () => {
  expect(check("{ a b c: a }")).toBeUndefined();
  expect(check("{ a a a }")).toBe(3);
  expect(check("{ a { b } a { b } c { b } }")).toBe(2);
  expect(check("{ a ...f ... on Query { a } } fragment f on Query { a }")).toBe(3);
});

test("one fragment in many places is no repetition; the same fields in many fragments are", () => {
  expect(check("{ a { ...f } b { ...f } } fragment f on A { c d }")).toBeUndefined();
  expect(check("{ a { ...f ...g } } fragment f on A { c d } fragment g on A { c d }")).toBe(2);
});

test("fragments that spread each other come to an end, and are refused", () => {
  const names = Array.from({ length: 12 }, (_, index) => `f${index}`);
  const all = names.map((name) => `a { ...${name} }`).join(" ");
  const fragments = names.map((name) => `fragment ${name} on A { ${all} }`).join(" ");
  expect(check(`{ ...f0 } ${fragments}`, 100)).toBeGreaterThan(100);
});

test("a client's many fragments are within the default limit", () => {
  const fragments = Array.from({ length: 40 }, (_, index) => `fragment f${index} on A { id name code }`);
  const query = `{ a { ${fragments.map((_, index) => `...f${index}`).join(" ")} } } ${fragments.join(" ")}`;
  expect(check(query, defaultLimits.maxRepeatedFields)).toBeUndefined();
});
