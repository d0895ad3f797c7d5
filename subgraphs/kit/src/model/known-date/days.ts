import { formatInstant } from "../scalars/index.js";

/** Returns the present day in Vietnam, YYYY-MM-DD. It is the default of arguments that take a day. */
export function today(): string {
  return formatInstant(new Date())!.slice(0, 10);
}

/** Returns the day before a day. */
export function dayBefore(day: string): string {
  return shifted(day, -1);
}

/** Returns the day after a day. */
export function dayAfter(day: string): string {
  return shifted(day, 1);
}

/** Returns the last day of the month of a day. */
export function lastDayOfMonth(day: string): string {
  const [year, month] = day.split("-").map(Number) as [number, number];
  // Day 0 of the next month is the last of this one.
  return `${day.slice(0, 8)}${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** Returns 1 January of a year. */
export function firstDayOfYear(year: number): string {
  return `${String(year).padStart(4, "0")}-01-01`;
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
