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
