import type { DatePrecision } from "@thidua/kit/model/scalars";

/** One name of a body and for how long it was borne: what an organization keeps of its name rows. */
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
 * The name that a body bore on a day. Takes its names, oldest first (at least one), and the day, or none for its last name.
 *
 * On a day before the first name or after the last it is the nearest one: a body that has gone is still spoken of. A change
 * known to the month or year counts from the first day of it.
 */
export function nameOn<Name extends Pick<NamePeriod, "validFrom">>(names: readonly Name[], day?: string | null): Name {
  if (!day) return names.at(-1)!;
  return names.findLast(({ validFrom }) => validFrom === null || validFrom <= day) ?? names[0]!;
}
