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

/** Returns the SQL of the words of a search text. The index of a searchable table is over this expression, so all name it so. */
export function indexedWords(text: string): string {
  return `string_to_array(${text}, ' ')`;
}
