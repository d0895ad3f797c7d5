import { parse } from "graphql";
import { expect, test } from "vitest";
import { expandedSizeRule } from "./expanded-size.js";
import { defaultLimits } from "./limits.js";

const check = (query: string, limits = {}) => expandedSizeRule(parse(query), { ...defaultLimits, ...limits });
const spread = (times: number) => Array.from({ length: times }, (_, index) => `x${index}: a { ...f }`).join(" ");

test("counts the arguments of a fragment each time it is spread", () => {
  const list = `[${"1 ".repeat(3_000)}]`;
  const query = (times: number) => `{ ${spread(times)} } fragment f on A { b(in: ${list}) }`;
  expect(check(query(2))).toBeUndefined();
  expect(check(query(20))).toMatchObject({ code: "TOO_MANY_TOKENS", values: { limit: 16_000 } });
  expect(check(query(20))!.values.found).toBeGreaterThan(60_000);
});

test("counts the length of a text each time it is spread", () => {
  const query = (times: number) => `{ ${spread(times)} } fragment f on A { b(is: "${"đ".repeat(1_000)}") }`;
  expect(check(query(1), { maxBodyBytes: 2_000 })).toBeUndefined();
  expect(check(query(20), { maxBodyBytes: 2_000 })).toMatchObject({ code: "OPERATION_TOO_LARGE" });
});
