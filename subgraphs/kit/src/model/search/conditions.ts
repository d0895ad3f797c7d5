import { both, either, type SqlCondition } from "../rows/index.js";
import type { SearchTier } from "./search-set.js";
import { between, indexedWords, type SearchTable } from "./search-table.js";

/** Returns the condition that a record has all of these words. */
export function hasAll(table: SearchTable, words: readonly string[]): SqlCondition {
  return { sql: `${indexedWords(table.text)} @> string_to_array(?, ' ')`, values: [words.join(" ")] };
}

/** Returns the condition that a record has one of these words. */
export function hasAny(table: SearchTable, words: readonly string[]): SqlCondition {
  return { sql: `${indexedWords(table.text)} && string_to_array(?, ' ')`, values: [words.join(" ")] };
}

/**
 * Returns the condition that a record has words in its names and one text of its contents together. No index answers it.
 *
 * @param words all of these
 * @param forms for each list, one of these words or runs of words too
 */
export function hasTogether(
  { text }: SearchTable,
  words: readonly string[],
  forms: readonly (readonly string[])[] = [],
): SqlCondition {
  const condition = both(
    { sql: `"together"."words" @> string_to_array(?, ' ')`, values: [words.join(" ")] },
    ...forms.map((some) =>
      either(...some.map((run) => ({ sql: `"together"."words" @> string_to_array(?, ' ')`, values: [run] }))),
    ),
  );
  const contents = `unnest(string_to_array(split_part(${text}, '|', 2), '${between}')) as "contents" ("content")`;
  return {
    sql: `exists (select from (select ${indexedWords(`(split_part(${text}, '|', 1) || "content")`)} as "words" from ${contents}) as "together" where ${condition.sql})`,
    values: condition.values,
  };
}

/** Returns the condition that a column has a run of words: they are letters and digits, nothing that LIKE reads otherwise. */
export function hasRun(column: string, run: string): SqlCondition {
  return { sql: `${column} like ?`, values: [`%${run}%`] };
}

/** Returns the condition that a column has a run of words among its names. */
export function namesRun(column: string, run: string): SqlCondition {
  return { sql: `${column} like ?`, values: [`%${run}%|%`] };
}

/** Returns the rank of a record of a set: that of the first tier whose test it passes, or the last one's. */
export function rankOf(tiers: readonly SearchTier[]): SqlCondition {
  const before = tiers.slice(0, -1);
  const last = String(tiers.at(-1)!.rank);
  if (before.length === 0) return { sql: last, values: [] };
  return {
    sql: `(case ${before.map(({ rank, test }) => `when ${test.sql} then ${rank}`).join(" ")} else ${last} end)`,
    values: before.flatMap(({ test }) => test.values),
  };
}
