/**
 * Escapes %, _ and \ of a text for an SQL LIKE pattern with PostgreSQL's default escape character. The caller adds its own %.
 */
export function escapeLikePattern(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
