import { commonErrors, DomainError, type Violation } from "@thidua/base/errors";
import { legacyReading, normalizeText } from "@thidua/base/text";

/** The greatest length of a suggestion in a message, in characters: names and titles are shown whole. */
const shown = 500;

/**
 * Returns the values of LEGACY_ENCODING for a text that is TCVN3 or VNI, or whose UTF-8 was read as Windows-1252.
 *
 * @param text the text as the caller sent it
 * @returns the encoding's name and the text in Unicode, shortened past 500 characters; null for a text that is kept
 */
export function legacyEncoding(text: string): { encoding: string; suggestion: string } | null {
  const reading = legacyReading(text);
  if (!reading) return null;
  const suggestion = normalizeText(reading.text);
  return {
    encoding: reading.encoding,
    suggestion: suggestion.length > shown ? `${suggestion.slice(0, shown)}…` : suggestion,
  };
}

/**
 * Checks all texts of a mutation's input.
 *
 * @throws DomainError LEGACY_ENCODING at the path of each text that is not Unicode
 */
export function refuseLegacyTexts(input: object): void {
  const violations: Violation[] = [];
  visit(input, [], violations);
  if (violations.length > 0) throw new DomainError(violations);
}

function visit(value: unknown, path: (string | number)[], violations: Violation[]): void {
  if (typeof value === "string") {
    const found = legacyEncoding(value);
    if (found) violations.push(commonErrors.LEGACY_ENCODING.violation([...path], found));
  } else if (typeof value === "object" && value !== null && !(value instanceof Date)) {
    for (const [step, inner] of Object.entries(value)) {
      path.push(step);
      visit(inner, path, violations);
      path.pop();
    }
  }
}
