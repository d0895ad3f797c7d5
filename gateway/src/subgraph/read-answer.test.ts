import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAnswer } from "./read-answer.js";

/** JSON texts without spaces, with whole numbers and decimals of any length. */
const json = fc.letrec<{ value: string; object: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }).map(String),
    fc.maxSafeInteger().map(String),
    fc.stringMatching(/^-?[1-9]\d{0,20}\.\d{0,20}[1-9]$/),
    fc.string({ unit: fc.constantFrom("1", "2", ".", "ệ", '"', "\\") }).map((text) => JSON.stringify(text)),
    fc.constantFrom("null", "true"),
    fc.array(tie("value")).map((items) => `[${items.join()}]`),
    tie("object"),
  ),
  object: fc
    .dictionary(fc.stringMatching(/^[a-z]{1,3}$|^__proto__$/), tie("value"))
    .map((members) => `{${Object.entries(members).map(([name, value]) => `"${name}":${value}`)}}`),
}));

const read = (text: string) => readAnswer({ status: 200, text }, {});

describe("the numbers of an answer stay as they were written", () => {
  test("in its data", () => {
    fc.assert(
      fc.property(json.object, (data) => {
        expect(JSON.stringify(read(`{"data":${data}}`).data)).toBe(data);
      }),
    );
  });

  test("in the extensions of its errors", () => {
    fc.assert(
      fc.property(json.value, (value) => {
        const { errors } = read(`{"errors":[{"message":"x","extensions":{"code":"X","value":${value}}}]}`);
        expect(JSON.stringify(errors[0]!.extensions)).toBe(`{"code":"X","value":${value}}`);
      }),
    );
  });
});

test.each(["12345678901234567890", '{"data":12345678901234567890}', '{"data":{},"errors":[12345678901234567890]}'])(
  "%s is not an answer",
  (text) => {
    expect(() => read(text)).toThrow(/HTTP 200/);
  },
);

test.each(['{"e":[12345678901234567890]}', '{"e":12345678901234567890}'])("%s has no entities", (data) => {
  expect(() => readAnswer({ status: 200, text: `{"data":${data}}` }, { e: 1 })).toThrow(/not an object|not a list/);
});
