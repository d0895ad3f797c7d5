import type { DatePrecision } from "@thidua/kit/model/scalars";

/** One name of an organization and its period, as `Organization.nameHistory` stores it. */
export interface NamePeriod {
  fullName: string;
  shortName: string | null;
  symbolCode: string | null;
  validFrom: string | null;
  validFromPrecision: DatePrecision;
  validTo: string | null;
  validToPrecision: DatePrecision;
}

/**
 * Returns the name of an organization on a day. Before the first name and after the last one it is the nearest name, since
 * documents go on citing an organization that has ended. A change known to the month or the year counts from its first day.
 *
 * @param names the organization's names, oldest first, at least one
 * @param day the day, YYYY-MM-DD; the latest name if left out
 */
export function nameOn<Name extends Pick<NamePeriod, "validFrom">>(names: readonly Name[], day?: string | null): Name {
  if (!day) return names.at(-1)!;
  return names.findLast(({ validFrom }) => validFrom === null || validFrom <= day) ?? names[0]!;
}
