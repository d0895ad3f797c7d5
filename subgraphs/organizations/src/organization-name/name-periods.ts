import type { NamePeriod } from "../organization/name-history.js";
import { organizationErrors } from "../organization/organization.errors.js";

/** Sorts the names of an organization, oldest first. A name without a start precedes the dated ones. */
export function inOrder<Name extends NamePeriod>(names: readonly Name[]): Name[] {
  return [...names].sort((a, b) => ((a.validFrom ?? "") < (b.validFrom ?? "") ? -1 : 1));
}

/**
 * Checks that an organization has one name at a time. A date known to the month counts as its first day in both names, so only
 * a certain overlap is refused.
 *
 * @param names the organization's names in order
 * @throws DomainError NAME_PERIODS_OVERLAP
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
