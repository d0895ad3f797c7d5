import { describe, expect, it } from "vitest";
import { withKnownDays } from "./known-days.js";

const isField = (name: string) => ["starts", "startsOn", "validFrom", "honored"].includes(name);
const dayOf = (values: object) => withKnownDays(values as never, isField).startsOn;

describe("the day of a known date in a change", () => {
  it("is null unless the day is known", () => {
    expect(dayOf({ startsFrom: "2026-04-15", startsUntil: "2026-04-15" })).toBe("2026-04-15");
    expect(dayOf({ startsFrom: "2026-04-01", startsUntil: "2026-04-30" })).toBeNull();
    expect(dayOf({ startsFrom: null, startsUntil: null })).toBeNull();
    expect(dayOf({ startsFrom: null, startsUntil: "2018-01-23" })).toBeNull();
  });

  it("follows the precision if one of the possible days stays the same", () => {
    expect(dayOf({ startsUntil: "2026-04-30", startsOnPrecision: "MONTH" })).toBeNull();
    expect(dayOf({ startsUntil: "2026-04-01", startsOnPrecision: "DAY" })).toBe("2026-04-01");
    expect(dayOf({ startsFrom: "2026-04-30", precision: "INFERRED" })).toBe("2026-04-30");
  });

  it("is added only where the record has both fields", () => {
    const values = { validFrom: "2026-01-01", honoredFrom: "2026-01-01", name: "x" };
    expect(withKnownDays(values as never, isField)).toEqual(values);
  });
});
