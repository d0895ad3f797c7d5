import type { FilterQuery } from "@mikro-orm/core";
import type { PossibleDayColumns } from "../../model/columns/declared-columns.js";
import { precisionsOfDays } from "../../model/known-date/index.js";
import { allOf, anyOf } from "./conditions.js";
import { requireListLength } from "./list-length.js";

/** Operators of a day as the caller sends them. */
interface DayCondition {
  eq?: string | null;
  in?: readonly string[] | null;
  gt?: string | null;
  gte?: string | null;
  lt?: string | null;
  lte?: string | null;
  isNull?: boolean | null;
}

/**
 * Makes the filter rule of a date that may be known in part. A record is found if one of its possible days meets the condition; one
 * of whose date nothing is known meets no comparison. Its `not` finds the records whose possible days all miss the condition.
 * `isNull` asks for the precision: whether the day is known.
 *
 * @returns a rule that throws FILTER_LIST_TOO_LONG past 500 days
 */
export function knownDateRule<Record extends object>({ from, until, precision }: Omit<PossibleDayColumns, "day">) {
  // Only the last possible day is known of what merely precedes a day: it can be any day before.
  const startsBy = (operator: "$lt" | "$lte", day: string) => ({
    $or: [{ [from]: { [operator]: day } }, { $and: [{ [from]: null }, { [until]: { $ne: null } }] }],
  });
  const at = (day: string) => ({ $and: [startsBy("$lte", day), { [until]: { $gte: day } }] });
  return ({ eq, in: among, gt, gte, lt, lte, isNull }: DayCondition): FilterQuery<Record> => {
    const conditions: object[] = [];
    if (eq != null) conditions.push(at(eq));
    if (among != null) {
      requireListLength(among);
      conditions.push(anyOf(among.map(at)));
    }
    if (gt != null) conditions.push({ [until]: { $gt: gt } });
    if (gte != null) conditions.push({ [until]: { $gte: gte } });
    if (lt != null) conditions.push(startsBy("$lt", lt));
    if (lte != null) conditions.push(startsBy("$lte", lte));
    if (isNull != null) conditions.push({ [precision]: { [isNull ? "$nin" : "$in"]: [...precisionsOfDays] } });
    return allOf(conditions) as FilterQuery<Record>;
  };
}
