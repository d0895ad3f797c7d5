import { DomainError } from "@thidua/base/errors";
import { describe, expect, it } from "vitest";
import { yearPeriod } from "./index.js";

const paths = { from: ["fromYear"], to: ["toYear"] };

describe("a period stated in years", () => {
  it("runs from 1 January of the first to 31 December of the last", () => {
    expect(yearPeriod(2015, 2020, paths)).toEqual({
      fromYear: 2015,
      toYear: 2020,
      from: "2015-01-01",
      to: "2020-12-31",
    });
  });

  it("may lack an end", () => {
    expect(yearPeriod(2015, null, paths)).toMatchObject({ from: "2015-01-01", to: null });
  });

  it("does not end before it starts", () => {
    expect(() => yearPeriod(2020, 2015, paths)).toThrow(DomainError);
  });

  it("accepts only years from 1900 to 2100", () => {
    expect(() => yearPeriod(15, 2020, paths)).toThrow(/not within 1900–2100/);
  });
});
