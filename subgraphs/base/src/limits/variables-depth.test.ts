import { expect, test } from "vitest";
import { defaultLimits } from "./limits.js";
import { variablesDepth } from "./variables-depth.js";

const limits = { ...defaultLimits, maxVariableDepth: 3 };

test("counts objects and lists at any position; the variables object is the first level", () => {
  for (const fits of [undefined, null, {}, { a: 1 }, { a: { b: [1, "x"] } }, { a: [[]] }, "text", 7])
    expect(variablesDepth(fits, limits)).toBeUndefined();
  for (const deep of [{ a: { b: { c: {} } } }, { a: 1, b: [1, [{}]] }, { a: [[[]]] }])
    expect(variablesDepth(deep, limits)).toEqual({ code: "VARIABLES_TOO_DEEP", values: { limit: 3 } });
});
