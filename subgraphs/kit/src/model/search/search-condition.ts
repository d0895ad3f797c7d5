import { escapeLikePattern, searchTerms } from "@thidua/base/text";

/**
 * The SQL condition that a search text holds every word of what is looked for, or a word that begins with it: “khen” finds
 * “khen thưởng”, “an” does not find “văn bản”. Words are where Vietnamese syllables are, so a part from the middle of one
 * means nothing.
 *
 * Takes the quoted column that holds `searchText(…)` (with a trigram index: see `searchIndex`) and the words as typed.
 * Gives the condition with its values, or null when nothing but blanks was typed.
 */
export function searchCondition(column: string, typed: string): { sql: string; values: string[] } | null {
  const terms = searchTerms(typed);
  if (terms.length === 0) return null;
  return {
    sql: `(${terms.map(() => `${column} like ?`).join(" and ")})`,
    values: terms.map((term) => `% ${escapeLikePattern(term)}%`),
  };
}
