import { parse } from "graphql";
import { expect, test } from "vitest";
import { aliasesRule } from "./aliases.js";
import { defaultLimits } from "./limits.js";

const check = (query: string) => aliasesRule(parse(query), { ...defaultLimits, maxAliases: 2 });

test("counts aliases at every level", () => {
  expect(check("{ x: a { y: b } c }")).toBeUndefined();
  expect(check("{ x: a { y: b { z: c } } }")).toEqual({ code: "TOO_MANY_ALIASES", values: { limit: 2, found: 3 } });
});

test("counts the aliases of a fragment each time it is spread", () => {
  expect(check("{ a { ...f } b { ...f } c { ...f } } fragment f on A { x: d }")?.values.found).toBe(3);
});
