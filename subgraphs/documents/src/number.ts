import type { DocumentReferenceKind } from "./document-reference-kind.js";
import { type NormalizedText, rawSlice } from "./normalize.js";

/** The number and symbol of a document, read by one of the three grammars. Offsets point into the prepared text. */
export interface DocumentNumber {
  start: number;
  end: number;
  kind: DocumentReferenceKind;
  number: number;
  /** The digits as printed, with their leading zero ("03"). */
  numberRaw: string;
  /** The small letter after the digits ("12a"), or null. */
  suffix: string | null;
  /** Printed only in the legislative form. */
  year: number | null;
  /** Abbreviation of the type, `CV` for an official letter, null for a law (`QH15`). */
  type: string | null;
  issuerSymbol: string;
  /** The drafting unit of an official letter, or further groups of an administrative symbol. */
  unitSymbol: string | null;
  /** The symbol after the number, as printed (`QĐ - UBND`). */
  symbolRaw: string;
  /** The same without inner spaces and with plain dashes (`QĐ-UBND`, `CT/TW`, `QH15`). */
  symbol: string;
}

/** No letter, digit or "/" directly before; nor a digit with a point, or `1.295/SNV-TĐKT` would be read as 295. */
export const BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}/]|\p{N}[.,])`;

/** No letter or digit directly after. */
export const AFTER = String.raw`(?![\p{L}\p{M}\p{N}])`;

/** Spaces that printers put around "-" and "/": never a line break, where a list item may begin with a dash. */
export const GAP = "[ \\t]{0,4}";

/** The dash between two groups of a symbol. */
export const JOIN = `${GAP}-${GAP}`;

/** One more group of a symbol; `letters` is the class of characters it may hold after its first capital. */
export function nextGroup(letters: string): string {
  // With a space beside the dash the group must look like a code, or "95/KH-UBND - Sở Nội vụ" would swallow "Sở".
  const code = String.raw`(?=\p{Lu}${letters}*\p{Lu})`;
  return String.raw`(?:-|[ \t]{1,4}-${GAP}${code}|-[ \t]{1,4}${code})\p{Lu}${letters}*`;
}

/**
 * Returns the part of a symbol before a dash with spaces on both sides that follows a tightly joined symbol: that dash is punctuation
 * ("95/KH-UBND - UBND tỉnh").
 */
export function cutAtSentenceDash(symbol: string): string {
  let isTight = false;
  for (const join of symbol.matchAll(/([ \t]*)-([ \t]*)/g)) {
    if (isTight && join[1] && join[2]) return symbol.slice(0, join.index);
    isTight ||= !join[1] && !join[2];
  }
  return symbol;
}

/** The symbol in its plain spelling: no inner spaces. */
export function plainSymbol(printed: string): string {
  return printed.replace(/\s+/gu, "");
}

/** The symbol as printed, from the raw text. */
export function symbolAsPrinted(source: NormalizedText, start: number, symbol: string): string {
  return rawSlice(source, start, start + symbol.length);
}
