import type { FilterQuery } from "@mikro-orm/core";
import { formatInstant } from "@thidua/kit/model/scalars";
import { catalogErrors } from "./catalog.errors.js";

/** A half-open period of days: `validTo` is the first day on which it no longer holds; a missing end is open. */
export interface Period {
  validFrom?: string | null;
  validTo?: string | null;
}

/** Whether a period holds on a day (YYYY-MM-DD). */
export function holdsOn(period: Period, day: string): boolean {
  return (!period.validFrom || period.validFrom <= day) && (!period.validTo || day < period.validTo);
}

/** Whether there is a day on which both periods hold. */
export function overlaps(one: Period, other: Period): boolean {
  return (
    (!one.validFrom || !other.validTo || one.validFrom < other.validTo) &&
    (!other.validFrom || !one.validTo || other.validFrom < one.validTo)
  );
}

/** `holdsOn` as a condition of the ORM. */
export function holdingOn<Record extends Period>(day: string): FilterQuery<Record> {
  return {
    $and: [
      { $or: [{ validFrom: null }, { validFrom: { $lte: day } }] },
      { $or: [{ validTo: null }, { validTo: { $gt: day } }] },
    ],
  } as FilterQuery<Record>;
}

/** Checks that a period has at least one day. Raises EMPTY_PERIOD at `validTo`. */
export function requireDays({ validFrom, validTo }: Period): void {
  if (validFrom && validTo && validTo <= validFrom)
    throw catalogErrors.EMPTY_PERIOD(["validTo"], { from: validFrom, to: validTo });
}

/** Checks that a new row shares no day with those of the same code. Raises PERIOD_OVERLAPS at `validFrom`. */
export function requireNoOverlap(code: string, period: Period, existing: readonly Period[]): void {
  const other = existing.find((row) => overlaps(row, period));
  if (other)
    throw catalogErrors.PERIOD_OVERLAPS(["validFrom"], {
      code,
      from: other.validFrom ?? "…",
      to: other.validTo ?? "…",
    });
}

/** The present day by the Vietnamese clock: what `asOf` means when it is left out. */
export function today(): string {
  return formatInstant(new Date())!.slice(0, 10);
}
