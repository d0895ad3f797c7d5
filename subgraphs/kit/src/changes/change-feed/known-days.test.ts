import { describe, expect, it } from "vitest";
import { withKnownDays } from "./known-days.js";

const starts = {
  ...{ name: "starts", day: "startsOn", from: "startsFrom", until: "startsUntil" },
  precision: "startsOnPrecision",
};
const dayOf = (values: object, stored = values) => withKnownDays(values as never, stored as never, [starts]).startsOn;

describe("the day of a known date in a change", () => {
  it("is null unless the day is known", () => {
    expect(dayOf({ startsFrom: "2026-04-15", startsUntil: "2026-04-15" })).toBe("2026-04-15");
    expect(dayOf({ startsFrom: "2026-04-01", startsUntil: "2026-04-30" })).toBeNull();
    expect(dayOf({ startsFrom: null, startsUntil: null })).toBeNull();
    expect(dayOf({ startsFrom: null, startsUntil: "2018-01-23" })).toBeNull();
  });

  it("follows the precision if one of the possible days stays the same, also where the feed does not show it", () => {
    expect(dayOf({ startsUntil: "2026-04-30", startsOnPrecision: "MONTH" })).toBeNull();
    expect(dayOf({ startsUntil: "2026-04-01", startsOnPrecision: "DAY" })).toBe("2026-04-01");
    expect(dayOf({ startsFrom: "2026-04-30" }, { startsFrom: "2026-04-30", startsOnPrecision: "INFERRED" })).toBe(
      "2026-04-30",
    );
  });

  it("is null in a change from before the possible days were stored, unless its precision is that of a day", () => {
    expect(dayOf({ startsOn: "2026-01-01", startsOnPrecision: "YEAR" })).toBeNull();
    expect(dayOf({ startsOn: "2026-01-01" })).toBeNull();
    expect(dayOf({ startsOn: "2026-01-01", startsOnPrecision: "DAY" })).toBe("2026-01-01");
  });

  it("is added only where a possible day has changed", () => {
    const values = { validFrom: "2026-01-01", honoredFrom: "2026-01-01", name: "x" };
    expect(withKnownDays(values as never, values as never, [starts])).toEqual(values);
  });
});
