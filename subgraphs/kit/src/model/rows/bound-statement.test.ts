import { expect, it } from "vitest";
import { numbered } from "./bound-statement.js";

it("numbers the placeholders of a statement, and leaves the operator", () => {
  expect(numbered("a = ? and b \\? c and d = ?", [1, "x"])).toEqual({
    sql: "a = $1 and b ? c and d = $2",
    values: [1, "x"],
  });
});

it("makes one value of an array, a day or an object, as PostgreSQL reads them", () => {
  const values = [['a "quoted" \\ text', "b,c"], new Date("2026-01-02T03:04:05.678Z"), { a: 1 }, null, true, 5n];
  expect(numbered("? ? ? ? ? ?", values).values).toEqual([
    '{"a \\"quoted\\" \\\\ text","b,c"}',
    "2026-01-02T03:04:05.678Z",
    '{"a":1}',
    null,
    true,
    "5",
  ]);
});

it("refuses a statement whose placeholders and values differ in number, and a value that is missing", () => {
  expect(() => numbered("a = ?", [])).toThrow("1 placeholders and 0 values");
  expect(() => numbered("a = 1", [1])).toThrow("0 placeholders and 1 values");
  expect(() => numbered("a = ?", [undefined])).toThrow("undefined");
});
