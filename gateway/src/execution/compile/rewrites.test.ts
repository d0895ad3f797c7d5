import { buildSchema } from "graphql";
import { expect, test } from "vitest";
import { compileRewrites, renamedFields } from "./rewrites.js";

const schema = buildSchema(
  "interface I { a: Int } type A implements I { a: Int } type B { a: Int } type Query { i: I }",
);

test("renames an aliased field back, at every position", () => {
  const rewrite = compileRewrites(schema, [
    { kind: "KeyRenamer", path: ["list", "... on I", "a__alias_0"], renameKeyTo: "a" },
  ])!;
  const data = {
    list: [{ __typename: "A", a__alias_0: 1 }, { __typename: "B", a__alias_0: 2 }, null, [{ a__alias_0: 3 }]],
  };
  rewrite(data);
  expect(JSON.parse(JSON.stringify(data))).toEqual({
    list: [{ __typename: "A", a: 1 }, { __typename: "B", a__alias_0: 2 }, null, [{ a: 3 }]],
  });
});

test("returns undefined without rewrites", () => {
  expect(compileRewrites(schema, undefined)).toBeUndefined();
  expect(compileRewrites(schema, [])).toBeUndefined();
});

test.each([false, 0, "", null])("renames a field that is %j", (value) => {
  const rewrite = compileRewrites(schema, [{ kind: "KeyRenamer", path: ["a__alias_0"], renameKeyTo: "a" }])!;
  const data = { a__alias_0: value };
  rewrite(data);
  expect(JSON.parse(JSON.stringify(data))).toEqual({ a: value });
});

test("returns the names that change", () => {
  const renamed = renamedFields([
    { kind: "KeyRenamer", path: ["... on A", "a__alias_0"], renameKeyTo: "a" },
    { kind: "ValueSetter", path: ["... on A", "__typename"], setValueTo: "I" },
  ]);
  expect([...renamed]).toEqual([["a__alias_0", "a"]]);
  expect(renamedFields(undefined).size).toBe(0);
});
