/** Zero-width spaces, word joiners, byte order marks, soft hyphens: they are invisible and break comparisons. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/** PostgreSQL refuses a NUL in a text, and other control characters have no meaning. Line breaks and tabs stay. */
const CONTROL = /[^\P{Cc}\t\n\r]/gu;

/**
 * Text as it is stored and shown: letters composed (NFC), no-break and other odd spaces made plain, runs of spaces made
 * one, ends trimmed, invisible and control characters dropped. Line breaks stay, as "\n" with no space beside them.
 * Letters, their case and the place of tone marks are never changed.
 */
export function normalizeText(text: string): string {
  return text
    .toWellFormed()
    .replace(INVISIBLE, "")
    .replace(/\r\n?/g, "\n")
    .replace(CONTROL, "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim()
    .normalize("NFC");
}
