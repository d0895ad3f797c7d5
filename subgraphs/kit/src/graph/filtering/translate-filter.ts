import type { FilterQuery } from "@mikro-orm/core";
import { requestError } from "@thidua/base/errors";
import type { SqlCondition } from "../../model/rows/index.js";
import { allOf, anyOf, complementOf } from "./conditions.js";
import { filteringErrors } from "./filtering.errors.js";
import { requireListLength } from "./list-length.js";
import { SelectedIds } from "./selected-ids.js";

/** The greatest depth of `and`, `or` and `not`. */
const maximumDepth = 3;
/** The greatest number of conditions in a filter: each adds to the SQL statement and is looked up in an index. */
const maximumConditions = 200;

/**
 * How a field of a filter input becomes a condition: the name of a property, to which the field's operators apply, or a
 * function from the field's value to a condition of the ORM.
 */
// biome-ignore lint/suspicious/noExplicitAny: the value is what the input class declares
export type FilterRule<Record> = (keyof Record & string) | (((value: any) => FilterQuery<Record>) & Partial<Selection>);

/** What a rule says that selects records by the ID of another record, and can select those of related records too. */
export interface Selection {
  /** The property with the ID; undefined if it is in another table. */
  readonly selects?: string;
  /** Whether a value of the filter field selects more than the record with this ID. */
  // biome-ignore lint/suspicious/noExplicitAny: the value is what the input class declares
  readonly isWider?: (value: any, id: string) => boolean;
  /** Returns a subselect of the IDs that a value selects; null if it selects the one that it names. */
  // biome-ignore lint/suspicious/noExplicitAny: the value is what the input class declares
  readonly idsOf: (value: any) => SqlCondition | null;
  /** Returns the condition of a value of which the IDs have been read (`selectIds`). */
  readonly ofIds: (ids: readonly string[]) => object;
}

/** The rules of all fields of a filter input except `and`, `or` and `not`. Each column behind a rule has an index. */
export type FilterRules<Record> = { readonly [field: string]: FilterRule<Record> };

/**
 * Turns a filter input into a condition of the ORM. `not` is the complement: a record without a value belongs to it.
 *
 * @param filter the input as type-graphql passes it; fields beside each other must all hold
 * @returns the condition; an empty one matches every record
 * @throws GraphQLError FILTER_TOO_DEEP past 3 levels, FILTER_TOO_MANY_CONDITIONS past 200 conditions, FILTER_LIST_TOO_LONG past
 *   500 values in a list
 */
export function translateFilter<Record extends object>(
  rules: FilterRules<Record>,
  filter: object | null | undefined,
): FilterQuery<Record> {
  return translate(
    rules as FilterRules<object>,
    filter ?? {},
    { depth: 0, isNegated: false },
    { conditions: 0 },
  ) as never;
}

/** Where in a filter a part of it stands. */
interface Place {
  readonly depth: number;
  /** Whether an odd number of `not` stand around the part: it is then translated to its complement. */
  readonly isNegated: boolean;
}

function translate(rules: FilterRules<object>, filter: object, place: Place, seen: { conditions: number }): object {
  if (place.depth > maximumDepth) throw requestError(filteringErrors.FILTER_TOO_DEEP.report({ limit: maximumDepth }));
  const { isNegated } = place;
  const below = { depth: place.depth + 1, isNegated };
  const [all, any] = isNegated ? [anyOf, allOf] : [allOf, anyOf];
  const parts = Object.entries(filter).filter(([, value]) => value !== undefined && value !== null);
  if (parts.length === 0) count(seen);
  return all(
    parts.map(([field, value]) => {
      count(seen);
      if (field === "not") return translate(rules, value, { ...below, isNegated: !isNegated }, seen);
      if (field === "and" || field === "or") {
        const inner = (value as object[]).map((part) => translate(rules, part, below, seen));
        return field === "and" ? all(inner) : any(inner);
      }
      const condition = conditionOf(rules, field, value);
      return isNegated ? complementOf(condition) : allOf([condition]);
    }),
  );
}

function conditionOf(rules: FilterRules<object>, field: string, value: unknown): object {
  const rule = rules[field];
  if (!rule) throw new Error(`The filter field ${field} has no rule`);
  if (typeof rule !== "function") return operators(rule, value as { readonly [operator: string]: unknown });
  return value instanceof SelectedIds ? rule.ofIds!(value.ids) : rule(value);
}

function count(seen: { conditions: number }): void {
  seen.conditions += 1;
  if (seen.conditions > maximumConditions)
    throw requestError(filteringErrors.FILTER_TOO_MANY_CONDITIONS.report({ limit: maximumConditions }));
}

/** Returns the condition that a property meets the operators of an operator input (`eq in gt gte lt lte isNull`). */
export function operators(property: string, given: { readonly [operator: string]: unknown }): object {
  const conditions: object[] = [];
  for (const [operator, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    if (operator === "isNull") {
      conditions.push(value ? { [property]: null } : { [property]: { $ne: null } });
      continue;
    }
    if (operator === "in") requireListLength(value as unknown[]);
    conditions.push({ [property]: { [`$${operator}`]: value } });
  }
  // An operator object without values (its variable was not set) is no condition.
  return conditions.length <= 1 ? (conditions[0] ?? {}) : { $and: conditions };
}
