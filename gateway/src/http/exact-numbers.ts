/** What Node adds to JSON and TypeScript does not declare yet (TC39, JSON.parse source text access). */
interface ExactJson {
  /** Returns a value that `JSON.stringify` writes as the given text. */
  rawJSON(text: string): object;
  parse(text: string, reviver: (name: string, value: unknown, context: { source?: string }) => unknown): unknown;
}

const exactJson = JSON as unknown as ExactJson;

/** Sixteen digits in a row, with or without a point, or an exponent of three digits: a double may not hold the number. */
const longNumber = /\d[\d.]{15}|\d[eE][+-]?\d{3}/;

/** Returns whether a JSON text may have a number that no double holds. Texts of other requests are parsed once. */
export function mayHaveLongNumber(text: string): boolean {
  return longNumber.test(text);
}

/**
 * Parses JSON text so that `JSON.stringify` writes each number as it was written: 9007199254740993 stays, although no
 * double has that value. The long numbers of the result cannot be computed with. Throws SyntaxError for anything that is
 * not JSON, and RangeError for a text that is nested thousands of levels deep.
 */
export function parseExactNumbers(text: string): unknown {
  return exactJson.parse(text, (_name, value, { source }) =>
    typeof value !== "number" || source === undefined || String(value) === source ? value : exactJson.rawJSON(source),
  );
}
