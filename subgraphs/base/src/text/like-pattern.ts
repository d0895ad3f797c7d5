/**
 * A text made safe to stand inside an SQL LIKE pattern: %, _ and \ stand for themselves (with PostgreSQL's default
 * escape character). The caller adds its own % around it.
 */
export function escapeLikePattern(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
