import { DocumentReferenceKind } from "./document-reference-kind.js";
import { documentTypeSymbol } from "./document-type-symbol.js";
import type { NormalizedText } from "./normalize.js";
import { AFTER, BEFORE, type DocumentNumber, FIVE_DIGITS, GAP, plainSymbol, printedNumber } from "./number.js";
import {
  cutAtSentenceDash,
  DOTTED_GROUP,
  FIRST_GROUP,
  hasStrayDigit,
  isDottedLetter,
  meaningOfGroups,
  NEXT_GROUP,
} from "./symbol-groups.js";

const ADMINISTRATIVE = new RegExp(
  `${BEFORE}(?<digits>${FIVE_DIGITS})(?<suffix>\\p{L}?)${GAP}/${GAP}` +
    `(?<symbol>${FIRST_GROUP}(?:${NEXT_GROUP})+|${DOTTED_GROUP})${AFTER}`,
  "gu",
);

/** Whether the groups make a symbol. A capital after the digits is a suffix before a type only: "12A/3" is an address. */
function isSymbol(groups: readonly string[], suffix: string): boolean {
  const hasType = documentTypeSymbol(groups[0]!) !== undefined;
  if (/\p{Lu}/u.test(suffix) && !hasType) return false;
  if (groups.some(hasStrayDigit)) return false;
  return groups.length > 1 || isDottedLetter(groups[0]!);
}

/**
 * Numbers of administrative documents: number / type – issuer (`95/KH-UBND`) and, for official letters,
 * number / issuer – drafting unit (`1295/SNV-BTĐKT`). One group alone (`1/KH`) is no symbol.
 * Source: specification, section 4 (Nghị định 30/2020/NĐ-CP, annex I, secondary); digits and points in symbols as printed by
 * the National Assembly (`414/BC-UBPLTP15`) and by provinces (`163/QĐ-UBND.HC`, `2345/UBND-VX1`).
 */
export function* administrativeNumbers(source: NormalizedText): Generator<DocumentNumber> {
  for (const match of source.text.matchAll(ADMINISTRATIVE)) {
    const { suffix, symbol: matched } = match.groups as { suffix: string; symbol: string };
    const printed = cutAtSentenceDash(matched);
    const symbol = plainSymbol(printed);
    const groups = symbol.split("-");
    if (!isSymbol(groups, suffix)) continue;
    yield {
      ...printedNumber(source, match, printed),
      kind: DocumentReferenceKind.ADMINISTRATIVE,
      year: null,
      ...meaningOfGroups(groups),
      symbol,
    };
  }
}
