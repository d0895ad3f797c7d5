import { parse } from "graphql";
import { expect, test } from "vitest";
import { directivesRule } from "./directives.js";
import { defaultLimits } from "./limits.js";

test("counts directives at every position", () => {
  const query = "query A($v: Int @x) @x { a @x ...f @x ... on Q @x { b } } fragment f on Q @x { c }";
  expect(directivesRule(parse(query), { ...defaultLimits, maxDirectives: 6 })).toBeUndefined();
  expect(directivesRule(parse(query), { ...defaultLimits, maxDirectives: 5 })).toEqual({
    code: "TOO_MANY_DIRECTIVES",
    values: { limit: 5, found: 6 },
  });
});
