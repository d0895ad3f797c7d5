import { isCalendarDate } from "@thidua/kit/model/scalars";

/** A full date found in a prepared text. Offsets include the word "ngày". */
export interface PrintedDate {
  start: number;
  end: number;
  /** YYYY-MM-DD, or null for a day the calendar does not have (31/4). */
  value: string | null;
  /** One end of a period (`11/6/1948 - 11/6/2018`): never the date of a document. */
  isRange: boolean;
}

const NUMERIC = String.raw`(?<day>\d{1,2})[ \t]?(?<sep>[/.-])[ \t]?(?<month>\d{1,2})[ \t]?\k<sep>[ \t]?(?<year>\d{4})`;
const WORDS = String.raw`(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})`;
/** A day without its year is no date, but one that no year has (31/4) is a mistake. */
const DAY_OF_MONTH = String.raw`(?<=ngày\s*)(?<day>\d{1,2})(?:[/.-]|\s+tháng\s+)(?<month>\d{1,2})(?![/.-]?\p{N}|\s+năm\s+\d)`;
const DATE = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}/]|\p{N}[.-])(?<word>ngày\s*)?(?:${NUMERIC}|${WORDS}|${DAY_OF_MONTH})(?![\p{L}\p{M}\p{N}/])`,
  "giu",
);

const RANGE_AFTER = /^\s*(?:-|đến(?:\s+hết)?(?:\s+ngày)?)\s*\d{1,2}\s?[/.-]\s?\d/iu;
const RANGE_BEFORE = /\d[/.-]\d{1,2}(?:[/.-]\d{4})?\s*-\s*$/u;

const LEAP_YEAR = "2000";

function isRangeEnd(text: string, start: number, end: number): boolean {
  return RANGE_AFTER.test(text.slice(end, end + 40)) || RANGE_BEFORE.test(text.slice(Math.max(0, start - 40), start));
}

function dateValue(year: string, month: string, day: string): string | null {
  const value = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDate(value) ? value : null;
}

/**
 * Finds every full date of a prepared text, in order: `29/7/2019`, `04.01.2018`, `ngày 5 tháng 9 năm 2016`. The order is always day,
 * month, year, with or without padding; partial dates (`18/5`) are no dates, but a day that no year has (`ngày 31/4`) is found
 * without a value. Both separators are equal; after the word "ngày" a space may be beside them.
 *
 * Source: specification of document numbers, section 4 and section 8, rule 4.
 */
export function findDates(text: string): PrintedDate[] {
  const dates: PrintedDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const { day = "", month = "", year = "", sep, word } = match.groups ?? {};
    if (sep && !word && /\s/.test(match[0])) continue;
    if (year === "" && dateValue(LEAP_YEAR, month, day)) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    dates.push({ start, end, value: year ? dateValue(year, month, day) : null, isRange: isRangeEnd(text, start, end) });
  }
  return dates;
}
