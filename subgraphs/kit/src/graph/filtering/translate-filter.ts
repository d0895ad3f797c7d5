import type { FilterQuery } from "@mikro-orm/core";
import { requestError } from "@thidua/base/errors";
import { filteringErrors } from "./filtering.errors.js";
import { requireListLength } from "./list-length.js";

/** How deep `and`, `or` and `not` may be nested. */
const maximumDepth = 3;
/** How many conditions a filter may hold in all: each is a part of a statement, and of a search in an index. */
const maximumConditions = 200;

/**
 * How a field of a filter input becomes a condition: the name of a property, whose operators are applied to it, or a
 * function from the given value to a condition of the ORM.
 */
// biome-ignore lint/suspicious/noExplicitAny: the value is what the input class declares
export type FilterRule<Record> = (keyof Record & string) | ((value: any) => FilterQuery<Record>);

/** The rules of all fields of a filter input but `and`, `or`, `not`. Only indexed columns belong here. */
export type FilterRules<Record> = { readonly [field: string]: FilterRule<Record> };

/**
 * Turns a filter input into a condition of the ORM.
 *
 * Takes the input as type-graphql gives it. Fields that stand beside each other must all hold.
 * Raises FILTER_TOO_DEEP, FILTER_TOO_MANY_CONDITIONS and FILTER_LIST_TOO_LONG.
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
  // Within `or` and `not` an empty filter must stay what it is, true for every record; the ORM would drop it.
  if (conditions.length === 0) count(seen);
  if (conditions.length === 0) return (depth === 0 ? {} : { id: { $ne: null } }) as FilterQuery<Record>;
  return (conditions.length === 1 ? conditions[0] : { $and: conditions }) as FilterQuery<Record>;
}

function count(seen: { conditions: number }): void {
  seen.conditions += 1;
  if (seen.conditions > maximumConditions)
    throw requestError(filteringErrors.FILTER_TOO_MANY_CONDITIONS.report({ limit: maximumConditions }));
}

/** The condition that a property fulfils the operators of an operator input (`eq in gt gte lt lte isNull`). */
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
  // An operator object whose values are all missing (a variable that was not given) is no condition.
  return conditions.length <= 1 ? (conditions[0] ?? {}) : { $and: conditions };
}
