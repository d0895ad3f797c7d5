import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonObject } from "./json.js";
import { mergeInto } from "./merge.js";

const merged = (target: JsonObject, source: JsonObject) => {
  mergeInto(target, source);
  return target;
};

test("merges objects, and lists of equal length, recursively", () => {
  expect(merged({ a: { b: 1 }, l: [{ x: 1 }, null] }, { a: { c: 2 }, l: [{ y: 2 }, { y: 3 }] })).toEqual({
    a: { b: 1, c: 2 },
    l: [{ x: 1, y: 2 }, { y: 3 }],
  });
});

test("replaces values of different kinds, ignores undefined", () => {
  expect(merged({ a: [1, 2], b: { c: 1 }, d: 1 }, { a: [3], b: null, d: undefined })).toEqual({
    a: [3],
    b: null,
    d: 1,
  });
});

test("keeps a type name where the other one is vague", () => {
  const target = { __typename: "Person", boss: { name: "b" }, friends: [{ __typename: "Team" }] };
  const vague = { __typename: "Named", boss: { __typename: "Named" }, friends: [{ __typename: "Named" }] };
  mergeInto(target, vague, new Set(["Named"]));
  expect(target).toEqual({
    __typename: "Person",
    boss: { __typename: "Named", name: "b" },
    friends: [{ __typename: "Team" }],
  });
  mergeInto(target, { boss: { __typename: "Person" } }, new Set(["Named"]));
  expect(target.boss).toEqual({ __typename: "Person", name: "b" });
});

test("treats inherited names as ordinary names", () => {
  const source = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"a":1}}') as JsonObject;
  const target = merged({}, source);
  expect(Object.keys(target).sort()).toEqual(["__proto__", "constructor"]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
});

test("is idempotent", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()), (a, b) => {
      const once = merged(structuredClone(a), structuredClone(b));
      const twice = merged(merged(structuredClone(a), structuredClone(b)), structuredClone(b));
      expect(twice).toEqual(once);
    }),
  );
});
