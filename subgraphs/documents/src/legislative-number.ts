import { DocumentReferenceKind } from "./document-reference-kind.js";
import { documentTypeSymbol } from "./document-type-symbol.js";
import type { NormalizedText } from "./normalize.js";
import {
  AFTER,
  BEFORE,
  cutAtSentenceDash,
  type DocumentNumber,
  GAP,
  nextGroup,
  plainSymbol,
  symbolAsPrinted,
} from "./number.js";

const LETTERS = String.raw`[\p{L}\p{N}&]`;

/** The organizations that number without a type: the National Assembly (06/2022/QH15) and its standing committee. */
const LEGISLATURE = /^(?:QH|UBTVQH)\d{1,2}$/;

const LEGISLATIVE = new RegExp(
  `${BEFORE}(?<digits>\\d{1,4})${GAP}/${GAP}(?<year>(?:19|20)\\d{2})${GAP}/${GAP}` +
    `(?<symbol>(?:QH|UBTVQH)\\d{1,2}(?!-\\p{Lu})|\\p{Lu}${LETTERS}*(?:${nextGroup(LETTERS)})+)${AFTER}`,
  "gu",
);

/**
 * Numbers of legislative documents: number / year / type – issuer (`152/2025/NĐ-CP`) or number / year / legislature
 * (`06/2022/QH15`). Source: specification, sections 1 and 4; the form is secondary, the law behind it unverified.
 */
export function* legislativeNumbers(source: NormalizedText): Generator<DocumentNumber> {
  for (const match of source.text.matchAll(LEGISLATIVE)) {
    const { digits, year, symbol: matched } = match.groups as { digits: string; year: string; symbol: string };
    const printed = cutAtSentenceDash(matched);
    const symbolStart = match.index + match[0].length - matched.length;
    const symbol = plainSymbol(printed);
    const [first = "", ...others] = symbol.split("-");
    const isLegislature = LEGISLATURE.test(symbol);
    yield {
      start: match.index,
      end: symbolStart + printed.length,
      kind: DocumentReferenceKind.LEGISLATIVE,
      number: Number(digits),
      numberRaw: digits,
      suffix: null,
      year: Number(year),
      type: isLegislature ? null : (documentTypeSymbol(first)?.symbol ?? null),
      issuerSymbol: isLegislature ? symbol : others.join("-"),
      unitSymbol: null,
      symbolRaw: symbolAsPrinted(source, symbolStart, printed),
      symbol,
    };
  }
}
