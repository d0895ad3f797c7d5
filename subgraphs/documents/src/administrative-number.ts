import { DocumentReferenceKind } from "./document-reference-kind.js";
import { documentTypeSymbol, OFFICIAL_LETTER_SYMBOL } from "./document-type-symbol.js";
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

const LETTERS = String.raw`[\p{L}&]`;

const ADMINISTRATIVE = new RegExp(
  `${BEFORE}(?<digits>\\d{1,5})(?<suffix>\\p{Ll}?)${GAP}/${GAP}(?<symbol>\\p{Lu}${LETTERS}*(?:${nextGroup(LETTERS)})+)${AFTER}`,
  "gu",
);

/** The groups of a symbol by what they mean. A symbol that begins with no type is that of an official letter. */
function meaningOf(symbol: string): Pick<DocumentNumber, "type" | "issuerSymbol" | "unitSymbol"> {
  const groups = symbol.split("-");
  const type = documentTypeSymbol(groups[0] ?? "")?.symbol;
  const [issuerSymbol = "", ...units] = type ? groups.slice(1) : groups;
  return { type: type ?? OFFICIAL_LETTER_SYMBOL, issuerSymbol, unitSymbol: units.length ? units.join("-") : null };
}

/**
 * Numbers of administrative documents: number / type – issuer (`95/KH-UBND`) and, for official letters,
 * number / issuer – drafting unit (`1295/SNV-BTĐKT`). One group alone (`1/KH`) is no symbol.
 * Source: specification, section 4 (Nghị định 30/2020/NĐ-CP, annex I, secondary).
 */
export function* administrativeNumbers(source: NormalizedText): Generator<DocumentNumber> {
  for (const match of source.text.matchAll(ADMINISTRATIVE)) {
    const { digits, suffix, symbol: matched } = match.groups as { digits: string; suffix: string; symbol: string };
    const printed = cutAtSentenceDash(matched);
    const symbolStart = match.index + match[0].length - matched.length;
    const symbol = plainSymbol(printed);
    yield {
      start: match.index,
      end: symbolStart + printed.length,
      kind: DocumentReferenceKind.ADMINISTRATIVE,
      number: Number(digits),
      numberRaw: digits,
      suffix: suffix || null,
      year: null,
      ...meaningOf(symbol),
      symbolRaw: symbolAsPrinted(source, symbolStart, printed),
      symbol,
    };
  }
}
