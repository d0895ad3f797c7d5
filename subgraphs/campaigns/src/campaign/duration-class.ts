import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The duration classes of statistics form 0601.N/BNV-TĐKT (Thông tư 02/2023/TT-BNV). */
export enum DurationClass {
  UNDER_ONE_YEAR = "UNDER_ONE_YEAR",
  ONE_TO_THREE_YEARS = "ONE_TO_THREE_YEARS",
  THREE_TO_FIVE_YEARS = "THREE_TO_FIVE_YEARS",
  FIVE_YEARS_OR_MORE = "FIVE_YEARS_OR_MORE",
}

registerEnumeration(
  DurationClass,
  "DurationClass",
  ["Nhóm thời gian thực hiện, theo biểu 0601.N/BNV-TĐKT", "The duration classes of statistics form 0601.N/BNV-TĐKT"],
  {
    UNDER_ONE_YEAR: ["Dưới 1 năm", "Less than one year"],
    ONE_TO_THREE_YEARS: ["Từ 1 năm đến dưới 3 năm", "One year to less than three"],
    THREE_TO_FIVE_YEARS: ["Từ 3 năm đến dưới 5 năm", "Three years to less than five"],
    FIVE_YEARS_OR_MORE: ["Từ 5 năm trở lên", "Five years or more"],
  },
);

/** Whether a period has at least this many whole years, its last day included. */
function holdsYears(startsOn: string, endsOn: string, years: number): boolean {
  const [year, month, day] = startsOn.split("-").map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year + years, month - 1, day - 1)).toISOString().slice(0, 10);
  return endsOn >= lastDay;
}

/**
 * Returns the duration class of a period, its first and last day included: 2016-01-01 to 2020-12-31 is five years.
 *
 * @param startsOn the first day, YYYY-MM-DD
 * @param endsOn the last day, YYYY-MM-DD
 * @returns null if either day is missing
 */
export function durationClassOf(startsOn?: string | null, endsOn?: string | null): DurationClass | null {
  if (!startsOn || !endsOn) return null;
  if (holdsYears(startsOn, endsOn, 5)) return DurationClass.FIVE_YEARS_OR_MORE;
  if (holdsYears(startsOn, endsOn, 3)) return DurationClass.THREE_TO_FIVE_YEARS;
  if (holdsYears(startsOn, endsOn, 1)) return DurationClass.ONE_TO_THREE_YEARS;
  return DurationClass.UNDER_ONE_YEAR;
}
