import { spelledGroups } from "./code-spelling.js";
import { DocumentReferenceKind } from "./document-reference-kind.js";
import { meaningOfLegislative } from "./legislative-number.js";
import type { DocumentNumber } from "./number.js";
import type { FindOptions } from "./parsed-reference.js";
import { meaningOfGroups } from "./symbol-groups.js";
import type { NumberHead } from "./type-word.js";

/**
 * Puts the symbol of a number in the spelling of the lists: `CT-TTg` for `CT-TTG`, `QĐ-UBND` for `QD-UBND`. In a heading in capitals
 * the letter case is no misspelling. Party symbols and those with unknown groups stay.
 */
export function respell(number: DocumentNumber, head: NumberHead, options: FindOptions): DocumentNumber {
  const { kind, symbol } = number;
  if (kind === null || symbol === null) return number;
  if (kind === DocumentReferenceKind.PARTY || number.isCorrected) {
    return number.isCorrected ? { ...number, isCorrected: !isHeading(number, head) } : number;
  }
  const spelled = spelledGroups(symbol.split("-"), options);
  const text = spelled?.groups.join("-");
  if (!spelled || !text || text === symbol) return number;
  const isLegislative = kind === DocumentReferenceKind.LEGISLATIVE;
  const corrected = {
    ...number,
    ...(isLegislative ? meaningOfLegislative(text) : meaningOfGroups(spelled.groups)),
    symbol: text,
  };
  return { ...corrected, isCorrected: !isHeading(corrected, head) };
}

/** Whether a heading in capitals explains all that differs between the printed symbol and the meant one. */
function isHeading({ symbol, symbolRaw }: DocumentNumber, head: NumberHead): boolean {
  if (!head.isInCapitals || symbol === null || symbolRaw === null) return false;
  const printed = symbolRaw
    .normalize("NFC")
    .replaceAll("\u00D0", "Đ")
    .replace(/[\s*]+/gu, "")
    .replace(/[\u2010-\u2015]/gu, "-");
  return printed === symbol.toUpperCase();
}
