const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Whether a text is YYYY-MM-DD and names a day of the (proleptic) Gregorian calendar, from 0001-01-01 to 9999-12-31.
 * RFC 3339 also has a year 0000; PostgreSQL's `date` has not, so it is refused here.
 */
export function isCalendarDate(text: string): boolean {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const lastDay = month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 0);
  return year >= 1 && day >= 1 && day <= lastDay;
}
