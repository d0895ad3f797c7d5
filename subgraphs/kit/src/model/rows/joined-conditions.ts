import type { SqlCondition } from "./sql-condition.js";

/** Returns the condition that all of some conditions hold; without any it holds. */
export function both(...conditions: readonly SqlCondition[]): SqlCondition {
  return joined(conditions, "and", "true");
}

/** Returns the condition that one of some conditions holds; without any it does not. */
export function either(...conditions: readonly SqlCondition[]): SqlCondition {
  return joined(conditions, "or", "false");
}

function joined(conditions: readonly SqlCondition[], operator: "and" | "or", none: string): SqlCondition {
  if (conditions.length === 0) return { sql: none, values: [] };
  if (conditions.length === 1) return conditions[0]!;
  return {
    sql: `(${conditions.map(({ sql }) => sql).join(` ${operator} `)})`,
    values: conditions.flatMap(({ values }) => values),
  };
}
