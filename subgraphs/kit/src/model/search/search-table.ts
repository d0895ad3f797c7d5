/** The table that a search reads, in SQL. */
export interface SearchTable {
  /** The schema, unquoted. */
  readonly schema: string;
  /** The table, unquoted. */
  readonly table: string;
  /** The quoted column `search_text`, with the alias of its table. */
  readonly text: string;
  /** The quoted column `search_accents`, with the alias of its table. */
  readonly accents: string;
}

/** Stands between two texts or lines of a search text, so that no phrase begins in one and ends in the next. */
export const between = "/";

/** Returns the SQL of the words of a search text. The index of a searchable table is over this expression, so all name it so. */
export function indexedWords(text: string): string {
  return `string_to_array(${text}, ' ')`;
}
