import { expect, it } from "vitest";
import { writtenMoment, writtenRest } from "./times.js";

it("formats an instant in Vietnamese time, in any time zone", () => {
  expect(writtenMoment(Date.parse("2026-08-05T17:05:00Z"))).toBe("00:05 ngày 06/08/2026");
});

it("rounds the remaining time down", () => {
  const minute = 60_000;
  expect([59_999, minute, 119.9 * minute, 120 * minute, 47.9 * 60 * minute, 48 * 60 * minute].map(writtenRest)).toEqual(
    ["dưới 1 phút", "1 phút", "119 phút", "2 giờ", "47 giờ", "2 ngày"],
  );
});
