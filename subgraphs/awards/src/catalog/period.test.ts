import fc from "fast-check";
import { expect, it } from "vitest";
import { holdsOn, overlaps, type Period } from "./period.js";

const days = Array.from({ length: 40 }, (_, index) =>
  new Date(Date.UTC(2025, 5, 12 + index)).toISOString().slice(0, 10),
);
const day = fc.constantFrom(...days);
const period: fc.Arbitrary<Period> = fc
  .record({ validFrom: fc.option(day), validTo: fc.option(day) })
  .filter(({ validFrom, validTo }) => !validFrom || !validTo || validFrom < validTo);

it("a period contains its first day and the day before its end", () => {
  const row = { validFrom: "2024-01-01", validTo: "2025-07-01" };
  expect(["2023-12-31", "2024-01-01", "2025-06-30", "2025-07-01"].map((on) => holdsOn(row, on))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(holdsOn({}, "1945-09-02")).toBe(true);
});

it("periods overlap if and only if they share a day", () => {
  // One more day on either side represents open ends, which extend past the days that are tried.
  const tried = ["2025-06-01", ...days, "2025-12-31"];
  fc.assert(
    fc.property(period, period, (one, other) => {
      expect(overlaps(one, other)).toBe(tried.some((on) => holdsOn(one, on) && holdsOn(other, on)));
      expect(overlaps(one, other)).toBe(overlaps(other, one));
    }),
  );
});

it("a period and the one that starts on its end share no day and leave none between them", () => {
  fc.assert(
    fc.property(day, day, (cut, on) => {
      const [before, after] = [{ validTo: cut }, { validFrom: cut }];
      expect(overlaps(before, after)).toBe(false);
      expect(holdsOn(before, on)).toBe(!holdsOn(after, on));
    }),
  );
});
