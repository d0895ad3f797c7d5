import type { NamePeriod } from "../organization/name-history.js";
import { organizationErrors } from "../organization/organization.errors.js";

/** Sorts the names of an organization, oldest first. A name without a start precedes the dated ones. */
export function inOrder<Name extends NamePeriod>(names: readonly Name[]): Name[] {
  return [...names].sort((a, b) => ((a.begins.from ?? "") < (b.begins.from ?? "") ? -1 : 1));
}

/**
 * Checks that an organization has one name at a time. Of dates that are known in part, only a certain overlap is refused: the last
 * possible first day of a name is before the first possible day after the earlier one.
 *
 * @param names the organization's names in order
 * @throws DomainError NAME_PERIODS_OVERLAP
 */
export function requireOneNameAtATime(names: readonly NamePeriod[], path: readonly (string | number)[]): void {
  for (const [index, name] of names.entries()) {
    const earlier = names[index - 1];
    if (!earlier) continue;
    const { until } = name.begins;
    const { from } = earlier.ends;
    if (until === null || from === null || until < from) {
      throw organizationErrors.NAME_PERIODS_OVERLAP(path, { name: name.fullName, other: earlier.fullName });
    }
  }
}
