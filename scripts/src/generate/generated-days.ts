import { choose } from "./choose.js";

const dayMs = 86_400_000;
const written = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The generated days from 2012-01-01 on; the last is in October 2026. */
const days = Array.from({ length: 5_400 }, (_, index) => written(Date.UTC(2012, 0, 1) + index * dayMs));

/** Days and known dates by number. Late years are more frequent than early ones. */
export const generatedDays = {
  /** A day as YYYY-MM-DD. */
  day: (index: number, purpose: number): string =>
    days[Math.floor(days.length * choose.fraction(index, purpose) ** 0.7)]!,
  /** The day so many days after another. */
  after: (day: string, count: number): string => written(Date.parse(day) + count * dayMs),
  yearOf: (day: string): number => Number(day.slice(0, 4)),
  /** A date of any precision: its first and last possible day, and what is known. A tenth is not known at all. */
  known(index: number, purpose: number): { from: string | null; until: string | null; precision: string } {
    const day = generatedDays.day(index, purpose);
    const [year, month] = day.split("-").map(Number) as [number, number];
    const kind = choose.fraction(index, purpose + 2);
    if (kind < 0.6) return { from: day, until: day, precision: "DAY" };
    if (kind < 0.8)
      return {
        from: written(Date.UTC(year, month - 1, 1)),
        until: written(Date.UTC(year, month, 0)),
        precision: "MONTH",
      };
    if (kind < 0.9) return { from: `${year}-01-01`, until: `${year}-12-31`, precision: "YEAR" };
    return { from: null, until: null, precision: "UNKNOWN" };
  },
};
