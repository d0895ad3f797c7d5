/** Writes a statement for a snapshot: a record's columns, which are many, as `"e".*`. */
export function readableStatement(sql: string): string {
  return sql.replace(/"(\w+)"\."\w+"(?:, "\1"\."\w+"(?:::text as "\w+")?){4,}/g, '"$1".*');
}
