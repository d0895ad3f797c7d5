import type { DocumentReferenceKind } from "./document-reference-kind.js";
import { type NormalizedText, rawSlice } from "./normalize.js";

/** The number and symbol of a document, read by one of the grammars. Offsets point into the prepared text. */
export interface DocumentNumber {
  start: number;
  end: number;
  /** Null without a symbol, which alone distinguishes the kinds. */
  kind: DocumentReferenceKind | null;
  number: number;
  /** The digits as printed, with their leading zero ("03") and their thousands point ("1.234"). */
  numberRaw: string;
  /** The letter after the digits ("12a"), in lower case, or null. */
  suffix: string | null;
  /** Printed only in the legislative form. */
  year: number | null;
  /** Abbreviation of the type, `CV` for an official letter, null for a law (`QH15`). */
  type: string | null;
  issuerSymbol: string | null;
  /** The drafting unit of an official letter, or further groups of another symbol. */
  unitSymbol: string | null;
  /** The symbol after the number, as printed (`QĐ - UBND`). */
  symbolRaw: string | null;
  /** The same without inner spaces, with plain dashes and in the spelling of the lists (`QĐ-UBND`, `CT/TW`, `QH15`). */
  symbol: string | null;
  /** Whether `symbol` is not what is printed, but what was probably meant (`KH-UBND` for `kh-ubnd`). */
  isCorrected: boolean;
}

/**
 * No letter, digit or "/" directly before; nor a digit with a point, or the last digits of `100.234/KH-UBND` would be read. The
 * word "số" alone can stand directly before ("số357/TTr-CP").
 */
export const BEFORE = String.raw`(?:(?<![\p{L}\p{M}\p{N}/]|\p{N}[.,])|(?<=(?<![\p{L}\p{M}\p{N}])[sS][ốỐ]))`;

/** No letter or digit directly after; the word "ngày" alone can stand there ("95/KH-UBNDngày 29/7/2019"). */
export const AFTER = String.raw`(?:(?![\p{L}\p{M}\p{N}])|(?=ngày(?!\p{L})))`;

/** Spaces that printers put around "-" and "/": never a line break, where a list item may begin with a dash. */
export const GAP = "[ \\t]{0,4}";

/** The dash between two groups of a symbol. */
export const JOIN = `${GAP}-${GAP}`;

/** A year in the number of a legislative document. */
export const YEAR = String.raw`(?:19|20)\d{2}`;

/** A space separates thousands only between "số" and the slash: "số 1 234/KH-UBND". */
const SPACED = String.raw`(?<=[sS][ốỐ]\s{0,3}:?\s{0,3})[1-9]\d? \d{3}(?= ?/)`;

/** The digits of a number of at most four or five digits, with or without a thousands point ("1.234"). */
export const FOUR_DIGITS = String.raw`(?:[1-9]\.\d{3}|\d{1,4})`;
export const FIVE_DIGITS = String.raw`(?:${SPACED}|[1-9]\d?\.\d{3}|\d{1,5})`;

/** Digits as printed, without what separates their thousands: "1234" for "1.234". */
export function plainDigits(digits: string): string {
  return digits.replace(/[.\s]/gu, "");
}

/** The value of digits as printed: 1234 for "1.234". */
export function numberValue(digits: string): number {
  return Number(plainDigits(digits));
}

/** The letter after a number in lower case, which is how documents print it outside capital headings. Null without one. */
export function suffixOf(letter: string | undefined): string | null {
  return letter?.toLowerCase() || null;
}

/** The symbol in its plain spelling: no inner spaces. */
export function plainSymbol(printed: string): string {
  return printed.replace(/\s+/gu, "");
}

/** What the grammars read alike of a number: all but what its symbol means. */
type PrintedNumber = Pick<
  DocumentNumber,
  "start" | "end" | "number" | "numberRaw" | "suffix" | "symbolRaw" | "isCorrected"
>;

/**
 * Reads the digits, the suffix and the printed symbol of a match.
 *
 * @param match a match with the groups `digits`, `suffix` and `symbol`, of which the symbol is the last
 * @param printed the part of the matched symbol that belongs to the number; all of it unless given
 */
export function printedNumber(source: NormalizedText, match: RegExpExecArray, printed?: string): PrintedNumber {
  const { digits, suffix, symbol } = match.groups as { digits: string; suffix?: string; symbol: string };
  const symbolStart = match.index + match[0].length - symbol.length;
  const own = printed ?? symbol;
  return {
    start: match.index,
    end: symbolStart + own.length,
    number: numberValue(digits),
    numberRaw: digits,
    suffix: suffixOf(suffix),
    symbolRaw: rawSlice(source, symbolStart, symbolStart + own.length),
    isCorrected: false,
  };
}
