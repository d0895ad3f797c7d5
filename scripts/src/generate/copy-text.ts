const escapes: { readonly [character: string]: string } = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

const escaped = (text: string): string => text.replace(/[\\\t\n\r]/g, (character) => escapes[character]!);

/** An array of PostgreSQL as its text: `{"a","b"}`. */
const arrayText = (items: readonly unknown[]): string =>
  `{${items.map((item) => `"${String(item).replace(/["\\]/g, "\\$&")}"`).join(",")}}`;

/**
 * Returns a value as a field of PostgreSQL's `copy … from` in the format “text”.
 *
 * @param value a scalar, an array for a column of arrays, or anything for a column of JSON
 * @param type the type of the column: `jsonb`, `text[]`, `uuid` …
 */
export function copyText(value: unknown, type: string): string {
  if (value === null || value === undefined) return "\\N";
  if (type === "jsonb") return escaped(JSON.stringify(value));
  if (Array.isArray(value)) return escaped(arrayText(value));
  if (typeof value === "boolean") return value ? "t" : "f";
  return escaped(String(value));
}
