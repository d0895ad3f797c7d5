import { DatePrecision } from "../scalars/index.js";

/** A date as a record stores it: the first and the last day that are possible, and how precisely the date is known. */
export interface PossibleDays {
  /** The first possible day; null if none is known. */
  from: string | null;
  /** The last possible day; null if none is known. */
  until: string | null;
  precision: DatePrecision;
}

/** The precisions at which the day is known. One that is inferred from another day is marked, and not made up. */
export const precisionsOfDays: readonly DatePrecision[] = [
  DatePrecision.MINUTE,
  DatePrecision.DAY,
  DatePrecision.INFERRED,
];

/** Returns the day, or null if only the month, the year or nothing is known: a day is never made up. */
export function exactDay({ from, precision }: Omit<PossibleDays, "until">): string | null {
  return precisionsOfDays.includes(precision) ? from : null;
}

/** Returns the year, or null if it is not known. */
export function knownYear({ from, precision }: Omit<PossibleDays, "until">): number | null {
  return from && precision !== DatePrecision.UNKNOWN ? Number(from.slice(0, 4)) : null;
}

/** Returns the month from 1 to 12, or null if it is not known. */
export function knownMonth({ from, precision }: Omit<PossibleDays, "until">): number | null {
  const isKnown = from && precision !== DatePrecision.YEAR && precision !== DatePrecision.UNKNOWN;
  return isKnown ? Number(from.slice(5, 7)) : null;
}

/** Returns the known part of the date in the reduced forms of ISO 8601-1: "2023-03-15", "2018-11", "2025"; null for none. */
export function writtenDate({ from, precision }: Omit<PossibleDays, "until">): string | null {
  if (!from || precision === DatePrecision.UNKNOWN) return null;
  const length = precision === DatePrecision.YEAR ? 4 : precision === DatePrecision.MONTH ? 7 : 10;
  return from.slice(0, length);
}
