/**
 * Writes a statement for a snapshot: a record's columns, which are many, as `"e".*`. The columns that an operation is known to read,
 * fewer and with the ID first, are written in the same way.
 */
export function readableStatement(sql: string): string {
  return sql
    .replace(/"(\w+)"\."\w+"(?:, "\1"\."\w+"(?:::text as "\w+")?){4,}/g, '"$1".*')
    .replace(/(?<=select )"(\w+)"\."id"(?:, "\1"\."\w+"(?:::text as "\w+")?)+(?=,| from )/g, '"$1".*');
}
