import { describe, expect, it } from "vitest";
import { daysBetween } from "./days-between.js";

describe("daysBetween", () => {
  it("counts calendar days: 17/KH-TTT was issued 31 days after 95/KH-UBND", () => {
    expect(daysBetween("2019-07-29", "2019-08-29")).toBe(31);
    expect(daysBetween("2020-02-28", "2020-03-01")).toBe(2);
  });

  it("is negative for an earlier date and null for a missing one", () => {
    expect(daysBetween("2019-08-29", "2019-07-29")).toBe(-31);
    expect(daysBetween(null, "2019-07-29")).toBeNull();
    expect(daysBetween("2019-07-29", undefined)).toBeNull();
  });
});
