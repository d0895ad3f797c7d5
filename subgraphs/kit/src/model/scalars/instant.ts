import { isCalendarDate } from "./calendar-date.js";

const SHAPE =
  /^(\d{4}-\d{2}-\d{2})[Tt]((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.(\d{1,9}))?(?:[Zz]|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

const MINUTE = 60_000;

/** Vietnam has kept UTC+7 all year since 1975; earlier instants are shown with it too. */
const VIETNAM_OFFSET = 7 * 60 * MINUTE;

/**
 * An instant as Vietnamese clocks show it, in RFC 3339: "2019-09-03T14:55:00+07:00", with milliseconds only where they
 * are not zero. Gives null for an invalid Date and outside the years 0001 to 9999, which RFC 3339 cannot write.
 */
export function formatInstant(instant: Date): string | null {
  if (Number.isNaN(instant.getTime())) return null;
  const shifted = new Date(instant.getTime() + VIETNAM_OFFSET);
  const year = Number.isNaN(shifted.getTime()) ? 0 : shifted.getUTCFullYear();
  if (year < 1 || year > 9999) return null;
  return shifted.toISOString().replace(/(?:\.000)?Z$/, "+07:00");
}

/**
 * Reads an RFC 3339 `date-time`: a real calendar day, a time to 23:59:59 and an offset or Z, which may not be missing.
 * Digits below the millisecond are dropped, as a JS Date cannot hold them; for the same reason a leap second (:60) is refused.
 * Gives null for any other text, and for instants that `formatInstant` could not write again.
 */
export function parseInstant(text: string): Date | null {
  const match = SHAPE.exec(text);
  const [, date = "", time = "", fraction = "", sign, hours, minutes] = match ?? [];
  if (!match || !isCalendarDate(date)) return null;
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE * (sign === "-" ? -1 : 1);
  const milliseconds = fraction.slice(0, 3).padEnd(3, "0");
  const instant = new Date(Date.parse(`${date}T${time}.${milliseconds}Z`) - offset);
  return formatInstant(instant) === null ? null : instant;
}
