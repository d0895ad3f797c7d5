import { type DeclaredKnownDate, precisionsOfDays } from "../../model/known-date/index.js";
import type { RecordValues } from "./record-values.js";

/**
 * Adds the days of known dates to the values of a change: `startsOn` beside `startsFrom` and `startsUntil`, null unless the day is
 * known. Where only one of the two has changed, so has the precision, which decides.
 *
 * @param values the values that the feed shows
 * @param stored the values of the change, of which the precision may not be shown
 * @param dates the known dates of the record's class that the feed shows
 */
export function withKnownDays(
  values: RecordValues,
  stored: RecordValues,
  dates: readonly DeclaredKnownDate[],
): RecordValues {
  const days: { [name: string]: unknown } = {};
  for (const date of dates) {
    // A change that is older than the possible days has a day that may stand for a month or a year.
    if (values[date.day] !== undefined) days[date.day] = isDay(stored[date.precision]) ? values[date.day] : null;
    const [from, until] = [values[date.from], values[date.until]];
    if (from === undefined && until === undefined) continue;
    if (from !== undefined && until !== undefined) days[date.day] = from === until ? from : null;
    else days[date.day] = isDay(stored[date.precision]) ? (from ?? until) : null;
  }
  return { ...values, ...days };
}

const isDay = (precision: unknown) => (precisionsOfDays as readonly unknown[]).includes(precision);
