import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ExactNumber, mayHaveLongDigits, mayHaveLongNumber, parseExactNumbers } from "./exact-numbers.js";

test.each([
  '{"a":9007199254740993}',
  '{"a":[-12345678901234567890,{"b":0.12345678901234567891}]}',
  '{"a":1e400}',
  '{"__proto__":{"constructor":18446744073709551615}}',
  '{"a":1234567890123456.5,"b":"9007199254740993","c":12,"d":1.50}',
])("keeps the numbers of %s", (text) => {
  expect(mayHaveLongNumber(text)).toBe(true);
  expect(JSON.stringify(parseExactNumbers(text))).toBe(text);
});

test.each(['{"a":1,"b":-2.5,"year":2019}', '{"id":"7f0e1b12-8c4d-4f6e-9c3b-2b0a2f3d4c5e"}', "7"])(
  "%s has numbers that doubles hold",
  (text) => {
    expect(mayHaveLongNumber(text)).toBe(false);
  },
);

test("a text is parsed exactly if it has sixteen digits in a row, wherever they stand", () => {
  const filler = fc.string({ unit: fc.constantFrom("a", "1", ".", "-", '"', "ệ"), maxLength: 60 });
  fc.assert(
    fc.property(filler, fc.stringMatching(/^[\d.]{14,40}$/), filler, (before, digits, after) => {
      const text = `${before}${digits}${after}`;
      expect(mayHaveLongDigits(text)).toBe(/[\d.]{16}/.test(text));
    }),
  );
});

describe("a number is whole", () => {
  test.each([
    ["9007199254740993", 9_007_199_254_740_993n],
    ["-18446744073709551615", -18_446_744_073_709_551_615n],
    ["9007199254740993.000", 9_007_199_254_740_993n],
    ["9.007199254740993e15", 9_007_199_254_740_993n],
    ["90071992547409930E-1", 9_007_199_254_740_993n],
    ["1e3", 1_000n],
    ["-0", 0n],
    ["0.000e-999999999", 0n],
  ])("%s", (text, value) => {
    expect(new ExactNumber(text).whole()).toBe(value);
  });

  test.each(["9007199254740991.4", "9.007199254740993e14", "1e-400", "1e999999999"])("unless it is %s", (text) => {
    expect(new ExactNumber(text).whole()).toBeUndefined();
  });
});
