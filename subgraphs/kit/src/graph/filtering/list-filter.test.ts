import { expect, it } from "vitest";
import { listRule } from "./list-filter.js";

it("a list is asked for 500 values at most, as an `in` is", () => {
  const rule = listRule<{ id: string; codes: string[] }>("codes");
  expect(rule({ hasAny: Array<string>(500).fill("A") })).toEqual({ codes: { $overlap: expect.anything() } });
  expect(() => rule({ hasAny: Array<string>(501).fill("A") })).toThrow(
    expect.objectContaining({ extensions: expect.objectContaining({ code: "FILTER_LIST_TOO_LONG" }) }),
  );
});
