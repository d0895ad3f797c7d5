import { expect, test } from "vitest";
import { stringifyAnswer, WrittenData } from "./written-data.js";

test("inserts written data unchanged", () => {
  const data = new WrittenData('{"a":1}');
  expect(stringifyAnswer({ data })).toBe('{"data":{"a":1}}');
  expect(stringifyAnswer({ errors: [{ message: "x" }], data, extensions: { b: 2 } })).toBe(
    '{"errors":[{"message":"x"}],"data":{"a":1},"extensions":{"b":2}}',
  );
});

test("serializes other answers as JSON", () => {
  expect(stringifyAnswer({ errors: [{ message: "x" }], data: undefined })).toBe('{"errors":[{"message":"x"}]}');
  expect(stringifyAnswer({ data: null })).toBe('{"data":null}');
});
