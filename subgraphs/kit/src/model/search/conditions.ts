import type { SqlCondition } from "./search-set.js";
import { indexedWords, type SearchTable } from "./search-table.js";

/** Returns the condition that a record has all of these words. */
export function hasAll(table: SearchTable, words: readonly string[]): SqlCondition {
  return { sql: `${indexedWords(table.text)} @> string_to_array(?, ' ')`, values: [words.join(" ")] };
}

/** Returns the condition that a record has one of these words. */
export function hasAny(table: SearchTable, words: readonly string[]): SqlCondition {
  return { sql: `${indexedWords(table.text)} && string_to_array(?, ' ')`, values: [words.join(" ")] };
}

/** Returns the condition that a column has a run of words: they are letters and digits, nothing that LIKE reads otherwise. */
export function hasRun(column: string, run: string): SqlCondition {
  return { sql: `${column} like ?`, values: [`%${run}%`] };
}

/** Returns the condition that a column has a run of words among its names. */
export function namesRun(column: string, run: string): SqlCondition {
  return { sql: `${column} like ?`, values: [`%${run}%|%`] };
}

export function both(...conditions: readonly SqlCondition[]): SqlCondition {
  return joined(conditions, "and", "true");
}

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

/** Returns the rank of a record among tiers that it may meet several of: the first one's. */
export function firstRank(tiers: readonly { rank: number; condition: SqlCondition }[]): SqlCondition {
  return {
    sql: `(case ${tiers.map(({ rank, condition }) => `when ${condition.sql} then ${rank}`).join(" ")} end)`,
    values: tiers.flatMap(({ condition }) => condition.values),
  };
}
