import { expect, test } from "vitest";
import { stringifyAnswer, WrittenData } from "./written-data.js";

test("what was written already is put in as it is, with everything else in its place", () => {
  const data = new WrittenData('{"a":1}');
  expect(stringifyAnswer({ data })).toBe('{"data":{"a":1}}');
  expect(stringifyAnswer({ errors: [{ message: "x" }], data, extensions: { b: 2 } })).toBe(
    '{"errors":[{"message":"x"}],"data":{"a":1},"extensions":{"b":2}}',
  );
});

test("an answer without written data is JSON like any other", () => {
  expect(stringifyAnswer({ errors: [{ message: "x" }], data: undefined })).toBe('{"errors":[{"message":"x"}]}');
  expect(stringifyAnswer({ data: null })).toBe('{"data":null}');
});
