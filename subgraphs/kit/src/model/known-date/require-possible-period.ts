import { commonErrors, type Path } from "@thidua/base/errors";
import { type PossibleDays, writtenDate } from "./possible-days.js";

/**
 * Checks that a period whose dates may be known in part does not certainly end before it starts. The error shows the dates as they
 * are known, no day that stands for a month or a year.
 *
 * @throws DomainError INVALID_PERIOD
 */
export function requirePossiblePeriod(start: PossibleDays, end: PossibleDays, path: Path): void {
  if (start.from === null || end.until === null || end.until >= start.from) return;
  throw commonErrors.INVALID_PERIOD(path, {
    from: writtenDate(start) ?? start.from,
    to: writtenDate(end) ?? end.until,
  });
}
