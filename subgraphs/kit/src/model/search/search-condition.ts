import { escapeLikePattern, searchTerms } from "@thidua/base/text";

/**
 * Makes the SQL condition that a text contains each searched word, or a word that begins with it: “khen” finds “khen thưởng”, “an”
 * does not find “văn bản”. Words are Vietnamese syllables, so a part from the middle of one has no meaning.
 *
 * @param column the quoted column with `searchText(…)`, which has a trigram index
 * @param typed the words as typed
 * @returns the condition with its values, or null for a blank search
 */
export function searchCondition(column: string, typed: string): { sql: string; values: string[] } | null {
  const terms = searchTerms(typed);
  if (terms.length === 0) return null;
  return {
    sql: `(${terms.map(() => `${column} like ?`).join(" and ")})`,
    values: terms.map((term) => `% ${escapeLikePattern(term)}%`),
  };
}
