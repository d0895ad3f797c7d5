import { DocumentReferenceKind } from "./document-reference-kind.js";
import { documentTypeSymbol } from "./document-type-symbol.js";
import type { NormalizedText } from "./normalize.js";
import { AFTER, BEFORE, type DocumentNumber, FOUR_DIGITS, GAP, plainSymbol, printedNumber, YEAR } from "./number.js";
import { cutAtSentenceDash, FIRST_GROUP, hasStrayDigit, NEXT_GROUP, type SymbolMeaning } from "./symbol-groups.js";

/** The organizations that number without a type: the National Assembly (06/2022/QH15) and its standing committee. */
const LEGISLATURE = /^(?:QH|UBTVQH)\d{1,2}$/;

const LEGISLATIVE = new RegExp(
  `${BEFORE}(?<digits>${FOUR_DIGITS})(?<suffix>\\p{L}?)${GAP}/${GAP}(?<year>${YEAR})${GAP}/${GAP}` +
    `(?<symbol>(?:QH|UBTVQH)\\d{1,2}(?!-\\p{Lu})|(?:(?:NQLT|TTLT)${GAP}/${GAP})?${FIRST_GROUP}(?:${NEXT_GROUP})+)${AFTER}`,
  "gu",
);

/** The parts of a legislative symbol by what they mean. All groups after the type are issuers (`TTLT-BNV-BTC`). */
export function meaningOfLegislative(symbol: string): SymbolMeaning {
  if (LEGISLATURE.test(symbol)) return { type: null, issuerSymbol: symbol, unitSymbol: null };
  const [first = "", ...others] = symbol.split("-");
  return { type: documentTypeSymbol(first)?.symbol ?? null, issuerSymbol: others.join("-"), unitSymbol: null };
}

/** Whether a symbol is that of the National Assembly or its standing committee, which number without a type. */
export function isLegislature(symbol: string): boolean {
  return LEGISLATURE.test(symbol);
}

/**
 * Numbers of legislative documents: number / year / type – issuer (`152/2025/NĐ-CP`, `30a/2008/NQ-CP`) or number / year /
 * legislature (`06/2022/QH15`). After the type of a joint document a slash can stand too (`01/2014/NQLT/CP-UBTƯMTTQVN`). Source: specification, sections 1 and 4; the form is secondary, the law behind it unverified.
 */
export function* legislativeNumbers(source: NormalizedText): Generator<DocumentNumber> {
  for (const match of source.text.matchAll(LEGISLATIVE)) {
    const { year, symbol: matched } = match.groups as { year: string; symbol: string };
    const printed = cutAtSentenceDash(matched);
    const symbol = plainSymbol(printed).replace("/", "-");
    if (symbol.split("-").some(hasStrayDigit)) continue;
    yield {
      ...printedNumber(source, match, printed),
      kind: DocumentReferenceKind.LEGISLATIVE,
      year: Number(year),
      ...meaningOfLegislative(symbol),
      symbol,
    };
  }
}
