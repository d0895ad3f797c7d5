import type { NamePeriod } from "../organization/name-history.js";
import { organizationErrors } from "../organization/organization.errors.js";

/** The names of a body, oldest first; one whose beginning is unknown stands before the dated ones. */
export function inOrder<Name extends NamePeriod>(names: readonly Name[]): Name[] {
  return [...names].sort((a, b) => ((a.validFrom ?? "") < (b.validFrom ?? "") ? -1 : 1));
}

/**
 * Checks that a body bears one name at a time. Takes its names in order. Where a date is known to the month, its first day
 * counts on both sides: only what certainly overlaps is refused. Raises NAME_PERIODS_OVERLAP.
 */
export function requireOneNameAtATime(names: readonly NamePeriod[], path: readonly (string | number)[]): void {
  for (const [index, name] of names.entries()) {
    const earlier = names[index - 1];
    if (!earlier) continue;
    if (!name.validFrom || !earlier.validTo || name.validFrom < earlier.validTo) {
      throw organizationErrors.NAME_PERIODS_OVERLAP(path, { name: name.fullName, other: earlier.fullName });
    }
  }
}
