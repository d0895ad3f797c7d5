import { isCalendarDate } from "./calendar-date.js";

const SHAPE =
  /^(\d{4}-\d{2}-\d{2})[Tt]((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.(\d{1,9}))?(?:[Zz]|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

const MINUTE = 60_000;

/** Vietnam has used UTC+7 all year since 1975. Earlier instants are shown with it too. */
const VIETNAM_OFFSET = 7 * 60 * MINUTE;

/**
 * Formats an instant in Vietnamese time, in RFC 3339: "2019-09-03T14:55:00+07:00", with milliseconds only if they are not zero.
 *
 * @returns null for an invalid Date and outside the years 0001 to 9999, which RFC 3339 cannot represent
 */
export function formatInstant(instant: Date): string | null {
  if (Number.isNaN(instant.getTime())) return null;
  const shifted = new Date(instant.getTime() + VIETNAM_OFFSET);
  const year = Number.isNaN(shifted.getTime()) ? 0 : shifted.getUTCFullYear();
  if (year < 1 || year > 9999) return null;
  return shifted.toISOString().replace(/(?:\.000)?Z$/, "+07:00");
}

/**
 * Parses an RFC 3339 `date-time`: a calendar date that exists, a time to 23:59:59 and a required offset or Z. Digits below the
 * millisecond are dropped, since a Date cannot represent them; a leap second (:60) is refused for the same reason.
 *
 * @returns null for any other text, and for instants that `formatInstant` cannot represent
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
