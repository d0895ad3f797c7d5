import type { FilterQuery } from "@mikro-orm/core";
import { requestError } from "@thidua/base/errors";
import { filteringErrors } from "./filtering.errors.js";
import { requireListLength } from "./list-length.js";

/** The greatest depth of `and`, `or` and `not`. */
const maximumDepth = 3;
/** The greatest number of conditions in a filter: each adds to the SQL statement and is looked up in an index. */
const maximumConditions = 200;

/**
 * How a field of a filter input becomes a condition: the name of a property, to which the field's operators apply, or a
 * function from the field's value to a condition of the ORM.
 */
// biome-ignore lint/suspicious/noExplicitAny: the value is what the input class declares
export type FilterRule<Record> = (keyof Record & string) | ((value: any) => FilterQuery<Record>);

/** The rules of all fields of a filter input except `and`, `or` and `not`. Each column behind a rule has an index. */
export type FilterRules<Record> = { readonly [field: string]: FilterRule<Record> };

/**
 * Turns a filter input into a condition of the ORM.
 *
 * @param filter the input as type-graphql passes it; fields beside each other must all hold
 * @returns the condition; an empty one matches every record
 * @throws GraphQLError FILTER_TOO_DEEP past 3 levels, FILTER_TOO_MANY_CONDITIONS past 200 conditions, FILTER_LIST_TOO_LONG past
 *   500 values in a list
 */
export function translateFilter<Record extends object>(
  rules: FilterRules<Record>,
  filter: object | null | undefined,
  depth = 0,
  seen = { conditions: 0 },
): FilterQuery<Record> {
  if (!filter) return {} as FilterQuery<Record>;
  if (depth > maximumDepth) throw requestError(filteringErrors.FILTER_TOO_DEEP.report({ limit: maximumDepth }));
  const conditions: unknown[] = [];
  for (const [field, value] of Object.entries(filter)) {
    if (value === undefined || value === null) continue;
    count(seen);
    if (field === "and" || field === "or") {
      const parts: object[] = (value as object[]).map((part) => translateFilter(rules, part, depth + 1, seen));
      if (parts.length > 0) conditions.push({ [field === "and" ? "$and" : "$or"]: parts });
    } else if (field === "not") {
      conditions.push({ $not: translateFilter(rules, value as object, depth + 1, seen) });
    } else {
      const rule = rules[field];
      if (!rule) throw new Error(`The filter field ${field} has no rule`);
      const condition =
        typeof rule === "function" ? rule(value) : operators(rule, value as { readonly [operator: string]: unknown });
      // Raw conditions have a symbol for their key.
      if (Reflect.ownKeys(condition as object).length > 0) conditions.push(condition);
    }
  }
  // Within `or` and `not` an empty filter must stay true for every record. The ORM would drop it.
  if (conditions.length === 0) count(seen);
  if (conditions.length === 0) return (depth === 0 ? {} : { id: { $ne: null } }) as FilterQuery<Record>;
  return (conditions.length === 1 ? conditions[0] : { $and: conditions }) as FilterQuery<Record>;
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
