import type { Path } from "@thidua/base/errors";
import { today } from "./days.js";
import { knownDateErrors } from "./known-date.errors.js";

/**
 * Checks that the day of what has happened is not after the present day in Vietnam.
 *
 * @throws DomainError DATE_IN_FUTURE
 */
export function requireNotFuture(on: string, path: Path): void {
  const now = today();
  if (on > now) throw knownDateErrors.DATE_IN_FUTURE(path, { on, today: now });
}
