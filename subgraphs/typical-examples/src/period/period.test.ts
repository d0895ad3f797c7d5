import { DomainError } from "@thidua/base/errors";
import { describe, expect, it } from "vitest";
import { yearPeriod } from "./index.js";

const paths = { from: ["fromYear"], to: ["toYear"] };

describe("a period stated in years", () => {
  it("starts on a day of the first and ends on a day of the last", () => {
    expect(yearPeriod(2015, 2020, paths)).toEqual({
      fromYear: 2015,
      toYear: 2020,
      start: { from: "2015-01-01", until: "2015-12-31", precision: "YEAR" },
      end: { from: "2020-01-01", until: "2020-12-31", precision: "YEAR" },
    });
  });

  it("may lack an end", () => {
    expect(yearPeriod(2015, null, paths)).toMatchObject({ start: { precision: "YEAR" }, end: { until: null } });
  });

  it("does not end before it starts", () => {
    expect(() => yearPeriod(2020, 2015, paths)).toThrow(DomainError);
    // No day stands for a year in the message.
    expect(() => yearPeriod(2020, 2015, paths)).toThrow("The end 2015 is before the start 2020");
  });

  it("accepts only years from 1900 to 2100", () => {
    expect(() => yearPeriod(15, 2020, paths)).toThrow(/not within 1900–2100/);
  });
});
