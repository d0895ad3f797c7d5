import type { Path } from "@thidua/base/errors";
import { today } from "./days.js";
import { knownDateErrors } from "./known-date.errors.js";
import { type PossibleDays, writtenDate } from "./possible-days.js";

/**
 * Checks that the date of what has happened is not after the present day in Vietnam. A date that is known in part is refused only if
 * its first possible day is: the present month and the present year are allowed.
 *
 * @param date a day (YYYY-MM-DD), or the possible days of a date; null states nothing
 * @throws DomainError DATE_IN_FUTURE
 */
export function requireNotFuture(date: PossibleDays | string | null | undefined, path: Path): void {
  if (!date) return;
  const { from, written } =
    typeof date === "string" ? { from: date, written: date } : { ...date, written: writtenDate(date) };
  const now = today();
  if (from && from > now) throw knownDateErrors.DATE_IN_FUTURE(path, { on: written ?? from, today: now });
}
