import { expect, test } from "vitest";
import { mayHaveLongNumber, parseExactNumbers } from "./exact-numbers.js";

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
