import { expect, test } from "vitest";
import { defaultLimits } from "./limits.js";
import { parseWithinTokenLimit } from "./token-count.js";

const limits = { ...defaultLimits, maxTokens: 5 };

test("a text within the limit is parsed", () => {
  expect(parseWithinTokenLimit("{ a b c }", limits)).toMatchObject({ kind: "Document" });
});

test("a text over the limit is refused; comments and commas do not count", () => {
  expect(parseWithinTokenLimit("{ a b c d }", limits)).toEqual({ code: "TOO_MANY_TOKENS", values: { limit: 5 } });
  expect(parseWithinTokenLimit("{ a,,,, b # d e f\n c }", limits)).toMatchObject({ kind: "Document" });
});

test("stops reading at the limit", () => {
  // Who reads on finds a syntax error.
  const unreadable = `{ ${"a ".repeat(defaultLimits.maxTokens)} \u0000`;
  expect(parseWithinTokenLimit(unreadable, defaultLimits)).toMatchObject({ code: "TOO_MANY_TOKENS" });
});

test("a syntax error violates no limit", () => {
  expect(parseWithinTokenLimit("{ a", limits)).toBeUndefined();
});
