import { parse } from "graphql";
import { expect, test } from "vitest";
import { defaultLimits } from "./limits.js";
import { rootFieldsRule } from "./root-fields.js";

const check = (query: string) => rootFieldsRule(parse(query), { ...defaultLimits, maxRootFields: 2 });

test("counts root fields only", () => {
  expect(check("{ a { b c d e } f }")).toBeUndefined();
  expect(check("mutation { a b c }")).toEqual({ code: "TOO_MANY_ROOT_FIELDS", values: { limit: 2, found: 3 } });
});

test("counts root fields of fragments", () => {
  expect(check("{ a ...f } fragment f on Query { b ... on Query { c } }")?.values.found).toBe(3);
});
