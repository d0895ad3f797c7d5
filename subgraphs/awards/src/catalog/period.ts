import type { FilterQuery } from "@mikro-orm/core";
import { catalogErrors } from "./catalog.errors.js";

/** A half-open period of days: `validTo` is the first day after it. A missing end is open. */
export interface Period {
  validFrom?: string | null;
  validTo?: string | null;
}

/** Returns whether a day (YYYY-MM-DD) is within a period. */
export function holdsOn(period: Period, day: string): boolean {
  return (!period.validFrom || period.validFrom <= day) && (!period.validTo || day < period.validTo);
}

/** Returns whether two periods share a day. */
export function overlaps(one: Period, other: Period): boolean {
  return (
    (!one.validFrom || !other.validTo || one.validFrom < other.validTo) &&
    (!other.validFrom || !one.validTo || other.validFrom < one.validTo)
  );
}

/** Returns `holdsOn` as a condition of the ORM. It is the filter rule of `asOf`. */
export function holdingOn<Record extends Period>(day: string): FilterQuery<Record> {
  return {
    $and: [
      { $or: [{ validFrom: null }, { validFrom: { $lte: day } }] },
      { $or: [{ validTo: null }, { validTo: { $gt: day } }] },
    ],
  } as FilterQuery<Record>;
}

/**
 * Checks that a period has at least one day.
 *
 * @throws DomainError EMPTY_PERIOD at `validTo`
 */
export function requireDays({ validFrom, validTo }: Period): void {
  if (validFrom && validTo && validTo <= validFrom)
    throw catalogErrors.EMPTY_PERIOD(["validTo"], { from: validFrom, to: validTo });
}

/**
 * Checks that a new row shares no day with the other rows of its code.
 *
 * @throws DomainError PERIOD_OVERLAPS at `validFrom`
 */
export function requireNoOverlap(code: string, period: Period, existing: readonly Period[]): void {
  const other = existing.find((row) => overlaps(row, period));
  if (other)
    throw catalogErrors.PERIOD_OVERLAPS(["validFrom"], {
      code,
      from: other.validFrom ?? "…",
      to: other.validTo ?? "…",
    });
}
