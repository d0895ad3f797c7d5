import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activeDays, type Bounds } from "./active-days.js";

const nothing: Bounds = { startsFrom: null, endsUntil: null, occasions: [], planYear: null };
const seasons = (...given: string[]) => given.map((day) => ({ observedFrom: day, observedUntil: day }));

describe("the days on which a campaign can run", () => {
  it.each<[string, Partial<Bounds>, [string, string], [string, string]]>([
    [
      "its period",
      { startsFrom: "2019-01-01", endsUntil: "2025-12-31", year: 2019 },
      ["2019-01-01", "PERIOD"],
      ["2025-12-31", "PERIOD"],
    ],
    [
      "its year",
      { startsFrom: "2019-08-29", year: 2019, planYear: 2020 },
      ["2019-08-29", "PERIOD"],
      ["2019-12-31", "YEAR"],
    ],
    [
      "its last occasion",
      { startsFrom: "2020-01-15", occasions: seasons("2021-01-25", "2020-05-19"), planYear: 2020 },
      ["2020-01-15", "PERIOD"],
      ["2021-01-25", "OCCASIONS"],
    ],
    ["its plan", { launchedOn: "2023-02-01", planYear: 2023 }, ["2023-02-01", "LAUNCH"], ["2023-12-31", "PLAN"]],
    ["the year of its start", { startsFrom: "2019-08-29" }, ["2019-08-29", "PERIOD"], ["2019-12-31", "OTHER_BOUND"]],
    ["the year of its end", { endsUntil: "2019-08-29" }, ["2019-01-01", "OTHER_BOUND"], ["2019-08-29", "PERIOD"]],
    [
      "a plan that it outlasts",
      { startsFrom: "2024-02-01", planYear: 2023 },
      ["2024-02-01", "PERIOD"],
      ["2024-12-31", "OTHER_BOUND"],
    ],
    ["occasions alone", { occasions: seasons("2021-01-25") }, ["2021-01-01", "OCCASIONS"], ["2021-01-25", "OCCASIONS"]],
  ])("follow from %s", (_, bounds, [activeFrom, activeFromBasis], [activeTo, activeToBasis]) => {
    const expected = { activeFrom, activeFromBasis, activeTo, activeToBasis };
    expect(activeDays({ ...nothing, ...bounds })).toEqual(expected);
  });

  it("are not known of a campaign of which nothing is known", () => {
    expect(activeDays(nothing)).toEqual({
      activeFrom: null,
      activeFromBasis: null,
      activeTo: null,
      activeToBasis: null,
    });
  });

  it("always have an end if they have a start, which is not before it", () => {
    const day = fc
      .date({ min: new Date("1990-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
      .map((value) => value.toISOString().slice(0, 10));
    const year = fc.option(fc.integer({ min: 1990, max: 2030 }));
    const bounds = fc.record({
      startsFrom: fc.option(day),
      endsUntil: fc.constant(null),
      launchedOn: fc.option(day),
      year,
      planYear: year,
      occasions: fc.array(
        day.map((on) => ({ observedFrom: on, observedUntil: on })),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(bounds, (given) => {
        const { activeFrom, activeTo, activeFromBasis, activeToBasis } = activeDays(given);
        expect([activeFrom === null, activeFromBasis === null]).toEqual([activeTo === null, activeToBasis === null]);
        expect(activeFrom === null || activeFrom <= activeTo!).toBe(true);
      }),
    );
  });
});
