import fc from "fast-check";
import { getIntrospectionQuery } from "graphql";
import { describe, expect, test } from "vitest";
import { defaultLimits } from "./limits.js";
import { OperationGate } from "./operation-gate.js";

const gate = new OperationGate(defaultLimits);

test("gives a text the same result every time", () => {
  for (const query of ["{ a }", `{ ${"b ".repeat(30)} }`, getIntrospectionQuery()]) {
    expect(gate.refusals(query)).toEqual(gate.refusals(query));
  }
});

test("reports all reasons at once", () => {
  const query = `{ ${Array.from({ length: 60 }, (_, index) => `x${index}: a @include(if: true)`).join(" ")} }`;
  expect(gate.refusals(query).map(({ code }) => code)).toEqual([
    "TOO_MANY_ALIASES",
    "TOO_MANY_ROOT_FIELDS",
    "TOO_MANY_DIRECTIVES",
  ]);
});

test("lets a syntax error pass: the next parser reports its location", () => {
  expect(gate.refusals("{ a ")).toEqual([]);
  expect(gate.refusals("")).toEqual([]);
});

test("bounds the memory for accepted texts", () => {
  const small = new OperationGate(defaultLimits);
  const filler = "a".repeat(100_000);
  for (let index = 0; index < 100; index += 1) expect(small.refusals(`{ a${index} } # ${filler}`)).toEqual([]);
  expect(small.refusals(`{ a0 } # ${filler}`)).toEqual([]);
});

describe("for any text", () => {
  test("the gate neither throws nor hangs", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "...",
      "on",
      "fragment",
      "a",
      "b:",
      "@x",
      "(",
      ")",
      "$v",
      '"',
      "query",
      "#",
      "\n",
      " ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(Array.isArray(gate.refusals(pieces.join(" ")))).toBe(true);
      }),
    );
  });
});
