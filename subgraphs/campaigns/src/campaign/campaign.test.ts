import { DatePrecision } from "@thidua/kit/model/scalars";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { CampaignForm, statisticalForms } from "../campaign-form/campaign-form.js";
import { campaignPeriodOf, requireYearInPeriod } from "./campaign-period.js";
import { durationClassOf } from "./duration-class.js";

describe("the duration class of a period", () => {
  test.each([
    ["2016-01-01", "2020-12-31", "FIVE_YEARS_OR_MORE"],
    ["2019-01-01", "2025-12-31", "FIVE_YEARS_OR_MORE"],
    ["2016-01-01", "2020-12-30", "THREE_TO_FIVE_YEARS"],
    ["2018-01-01", "2020-12-31", "THREE_TO_FIVE_YEARS"],
    ["2018-01-01", "2018-12-31", "ONE_TO_THREE_YEARS"],
    ["2018-01-24", "2018-12-31", "UNDER_ONE_YEAR"],
    ["2020-02-29", "2021-02-28", "ONE_TO_THREE_YEARS"],
  ])("%s to %s is %s", (startsOn, endsOn, expected) => {
    expect(durationClassOf(startsOn, endsOn)).toBe(expected);
  });

  it("is null while a day is missing", () => {
    expect(durationClassOf("2018-01-01", null)).toBeNull();
    expect(durationClassOf(null, "2018-01-01")).toBeNull();
  });

  it("never decreases when a campaign becomes longer", () => {
    const order = ["UNDER_ONE_YEAR", "ONE_TO_THREE_YEARS", "THREE_TO_FIVE_YEARS", "FIVE_YEARS_OR_MORE"];
    const day = (offset: number) => new Date(Date.UTC(2000, 0, 1 + offset)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.nat(9_000), fc.nat(3_000), fc.nat(400), (start, length, more) => {
        const shorter = order.indexOf(durationClassOf(day(start), day(start + length))!);
        const longer = order.indexOf(durationClassOf(day(start), day(start + length + more))!);
        expect(longer).toBeGreaterThanOrEqual(shorter);
      }),
    );
  });
});

describe("a period", () => {
  it("in years runs from 1 January to 31 December", () => {
    expect(campaignPeriodOf({ startYear: 2016, endYear: 2020, text: "giai đoạn 2016 - 2020" }, [])).toEqual({
      startsFrom: "2016-01-01",
      startsUntil: "2016-12-31",
      startsOnPrecision: DatePrecision.YEAR,
      endsFrom: "2020-01-01",
      endsUntil: "2020-12-31",
      endsOnPrecision: DatePrecision.YEAR,
      periodText: "giai đoạn 2016 - 2020",
    });
  });

  it("may have no end, or neither start nor end", () => {
    expect(campaignPeriodOf({ startsOn: "2018-01-24", startsOnPrecision: DatePrecision.INFERRED }, [])).toMatchObject({
      startsOnPrecision: "INFERRED",
      endsUntil: null,
      endsOnPrecision: "UNKNOWN",
    });
    expect(campaignPeriodOf(null, [])).toMatchObject({ startsFrom: null, endsUntil: null });
  });

  it("is given by days or by years, and ends after it starts", () => {
    expect(() => campaignPeriodOf({ startsOn: "2018-01-01", startYear: 2018 }, [])).toThrow("not both");
    expect(() => campaignPeriodOf({ startYear: 2020, endYear: 2019 }, [])).toThrow("before the start");
    expect(() => campaignPeriodOf({ startYear: 1900 }, [])).toThrow("1900");
  });

  it("includes the year of its campaign", () => {
    const period = campaignPeriodOf({ startYear: 2016, endYear: 2020 }, []);
    expect(() => requireYearInPeriod(2021, period, [])).toThrow("The year 2021 is outside the period 2016 – 2020");
    requireYearInPeriod(2020, period, []);
    requireYearInPeriod(null, period, []);
  });
});

it("the periodic form counts as thematic, once", () => {
  expect(statisticalForms([CampaignForm.PERIODIC, CampaignForm.THEMATIC])).toEqual(["THEMATIC"]);
  expect(statisticalForms([CampaignForm.REGULAR, CampaignForm.PERIODIC])).toEqual(["REGULAR", "THEMATIC"]);
});
