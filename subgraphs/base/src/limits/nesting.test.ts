import { describe, expect, it } from "vitest";
import { defaultLimits } from "./limits.js";
import { nestingRule } from "./nesting.js";
import { OperationGate } from "./operation-gate.js";

const nested = (open: string, close: string, levels: number) => open.repeat(levels) + close.repeat(levels);
const tooDeep = expect.objectContaining({ code: "OPERATION_TOO_DEEP" });
const { maxVariableDepth } = defaultLimits;

describe("brackets that nest too deep are refused before the parser calls itself for each of them", () => {
  const levels = 3_000;
  it.each([
    ["lists of an argument", `{ a(b: ${nested("[", "]", levels)}) }`],
    ["lists without an end", `{ a(b: ${"[".repeat(levels)}`],
    ["objects of an argument", `{ a(b: ${nested("{c:", "}", levels).replace(":}", ": 1}")}) }`],
    ["types of a variable", `query ($v: ${"[".repeat(levels)}Int${"]".repeat(levels)}) { a(b: $v) }`],
    ["the default of a variable", `query ($v: Int = ${nested("[", "]", levels)}) { a(b: $v) }`],
    ["the argument of a directive", `{ a @skip(if: ${nested("[", "]", levels)}) }`],
    ["selection sets", `{ ${"a {".repeat(levels)} b ${"}".repeat(levels)} }`],
    ["inline fragments", `{ ${"... {".repeat(levels / 2)} b ${"}".repeat(levels / 2)} }`],
    ["lists where a selection should be", "[".repeat(levels)],
  ])("%s", (_what, source) => {
    expect(new OperationGate({ ...defaultLimits, maxTokens: 100_000 }).refusals(source)).toEqual([tooDeep]);
  });
});

it("values may nest as deep among arguments as in variables", () => {
  const source = (levels: number) => `{ a(b: ${nested("[", "]", levels)}) }`;
  expect(nestingRule(source(maxVariableDepth), defaultLimits)).toBeUndefined();
  expect(nestingRule(source(maxVariableDepth + 1), defaultLimits)).toEqual({
    code: "OPERATION_TOO_DEEP",
    values: { limit: maxVariableDepth, found: maxVariableDepth + 1 },
  });
});

it("brackets beside each other, and in strings and comments, do not nest", () => {
  const many = "a(b: [1, [2]], c: {d: [3]}) { e } ".repeat(100);
  expect(nestingRule(`{ ${many} }`, defaultLimits)).toBeUndefined();
  expect(nestingRule(`{ a(b: "${"[".repeat(500)}") # ${"{".repeat(500)}\n }`, defaultLimits)).toBeUndefined();
});
