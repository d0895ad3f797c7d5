import type { PossibleDays } from "@thidua/kit/model/known-date";

/** One name of an organization and its period, as `Organization.nameHistory` stores it. */
export interface NamePeriod {
  fullName: string;
  shortName: string | null;
  symbolCode: string | null;
  /** The possible first days of the name. */
  begins: PossibleDays;
  /** The possible first days after the name. */
  ends: PossibleDays;
}

/**
 * Returns the name of an organization on a day. Before the first name and after the last one it is the nearest name, since
 * documents go on citing an organization that has ended. A change known to the month or the year counts from its first possible day.
 *
 * @param names the organization's names, oldest first, at least one
 * @param day the day, YYYY-MM-DD; the latest name if left out
 */
export function nameOn<Name extends Pick<NamePeriod, "begins">>(names: readonly Name[], day?: string | null): Name {
  if (!day) return names.at(-1)!;
  return names.findLast(({ begins }) => begins.from === null || begins.from <= day) ?? names[0]!;
}
