import { DocumentReferenceKind } from "./document-reference-kind.js";
import { documentTypeSymbol } from "./document-type-symbol.js";
import type { NormalizedText } from "./normalize.js";
import { AFTER, BEFORE, type DocumentNumber, FOUR_DIGITS, GAP, JOIN, plainSymbol, printedNumber } from "./number.js";

/** LCT and L: promulgated by order of the chairman of the Council of State, later of the President. */
const FORMER_LAW = new RegExp(
  `${BEFORE}(?<digits>${FOUR_DIGITS})(?<suffix>\\p{L}?)${JOIN}` +
    `(?<symbol>(?:(?<type>LCT|NQ)${GAP}/${GAP}(?<council>HĐNN\\d)|L${GAP}/${GAP}(?<president>CTN)))${AFTER}`,
  "gu",
);

/**
 * Numbers of laws, ordinances and resolutions before they carried their year: number – type / issuer (`21-LCT/HĐNN8`, `24-L/CTN`,
 * `270B-NQ/HĐNN8`). LCT and L are those of a law or of an ordinance: the word before the number says which.
 *
 * Source: documents of the years 1981 to 1996 as they are cited today (secondary).
 */
export function* formerLawNumbers(source: NormalizedText): Generator<DocumentNumber> {
  for (const match of source.text.matchAll(FORMER_LAW)) {
    const { symbol, type, council, president } = match.groups as Record<string, string | undefined>;
    yield {
      ...printedNumber(source, match),
      kind: DocumentReferenceKind.LEGISLATIVE,
      year: null,
      type: documentTypeSymbol(type ?? "")?.symbol ?? null,
      issuerSymbol: council ?? president ?? null,
      unitSymbol: null,
      symbol: plainSymbol(symbol!),
    };
  }
}
