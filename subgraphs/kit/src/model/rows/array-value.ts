/**
 * Returns an array as PostgreSQL writes it. One value instead of a list of placeholders keeps the text of a statement the same
 * for any number of values, so that it is prepared once.
 *
 * @param values texts, such as IDs
 * @see https://www.postgresql.org/docs/15/arrays.html#ARRAYS-INPUT
 */
export function arrayValue(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/gu, "\\$&")}"`).join(",")}}`;
}
