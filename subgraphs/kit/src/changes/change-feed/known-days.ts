import { precisionsOfDays } from "../../model/known-date/index.js";
import type { RecordValues } from "./record-values.js";

/**
 * Adds the days of known dates to the values of a change: `startsOn` beside `startsFrom` and `startsUntil`, null unless the day is
 * known. Where only one of the two has changed, so has the precision, which decides.
 *
 * @param isField whether the record has a public field of a name
 */
export function withKnownDays(values: RecordValues, isField: (name: string) => boolean): RecordValues {
  const days: { [name: string]: unknown } = {};
  for (const name of Object.keys(values)) {
    const date = /^(.+)(?:From|Until)$/u.exec(name)?.[1];
    if (date && isField(`${date}On`) && isField(date)) days[`${date}On`] = dayOf(values, date);
  }
  return { ...values, ...days };
}

function dayOf(values: RecordValues, date: string): unknown {
  const [from, until] = [values[`${date}From`], values[`${date}Until`]];
  if (from !== undefined && until !== undefined) return from === until ? from : null;
  const precision = values[`${date}OnPrecision`] ?? values[`${date}Precision`] ?? values.precision;
  return (precisionsOfDays as readonly unknown[]).includes(precision) ? (from ?? until) : null;
}
