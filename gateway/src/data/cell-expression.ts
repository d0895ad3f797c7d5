/** The source of a cell's value. */
export type CellExpression =
  /** Response keys, relative to the row or to an object above it: each `up` removes one key of the row's path. */
  | { kind: "path"; up: number; path: readonly string[] }
  /** The same text in every row of the source. */
  | { kind: "constant"; value: string }
  /** The source has no such value. The cell is empty. */
  | { kind: "none" };

const RESPONSE_KEY = "[A-Za-z_][A-Za-z0-9_]*";
const PATH = new RegExp(`^(\\^*)(${RESPONSE_KEY}(?:\\.${RESPONSE_KEY})*)$`);

/** Splits a dotted path of response keys. Returns undefined when the text is not a path. */
export function parsePath(text: string): readonly string[] | undefined {
  const match = PATH.exec(text);
  return match && match[1] === "" ? match[2]!.split(".") : undefined;
}

/**
 * Parses one cell of a `# column` line: `organization.name`, `^name` (the object above the row), `"text"` or `-`.
 * Returns undefined for any other text.
 */
export function parseCellExpression(text: string): CellExpression | undefined {
  if (text === "-") return { kind: "none" };
  const constant = /^"([^"|]*)"$/.exec(text);
  if (constant) return { kind: "constant", value: constant[1]! };
  const match = PATH.exec(text);
  return match ? { kind: "path", up: match[1]!.length, path: match[2]!.split(".") } : undefined;
}
