/** What a statement begins with, and the first table that it names, in its schema or without. */
const verb = /^[\s(]*(?:\/\*.*?\*\/\s*)?(\w+)/s;
const table = /\b(?:from|into|update|join)\s+(?:"?\w+"?\.)?"?(\w+)/i;

/** Texts in quotes, and numbers that are no part of a name or a placeholder. */
const literal = /'(?:[^']|'')*(?:'|$)|(?<![\w$"])\d+(?:\.\d+)?(?![\w"])/g;

/** The longest text of a statement in a span. */
const longestText = 2_000;

/**
 * Names a statement by its shape, `select award`, and takes the values out of its text: most are not in it, since they are sent beside it.
 *
 * Source: OpenTelemetry, “Semantic conventions for database client spans”.
 */
export function statementSpan(sql: string): { readonly name: string; readonly text: string } {
  const text = sql.slice(0, longestText * 2).replaceAll(literal, "?");
  const operation = verb.exec(text)?.[1]?.toLowerCase() ?? "statement";
  const [, about] = table.exec(text) ?? [];
  return { name: about === undefined ? operation : `${operation} ${about}`, text: text.slice(0, longestText) };
}
