import { DocumentReferenceKind } from "./document-reference-kind.js";
import { documentTypeSymbols } from "./document-type-symbol.js";
import { partyIssuerCodes } from "./issuer.js";
import type { NormalizedText } from "./normalize.js";
import { AFTER, BEFORE, type DocumentNumber, GAP, JOIN, symbolAsPrinted } from "./number.js";

const partyTypes = documentTypeSymbols.filter((row) => row.isParty).map((row) => row.symbol);

const PARTY = new RegExp(
  `${BEFORE}(?<digits>\\d{1,4})${JOIN}` +
    `(?<symbol>(?<type>${partyTypes.join("|")})${GAP}[/-]${GAP}(?<issuer>${partyIssuerCodes.join("|")}))${AFTER}`,
  "gu",
);

/**
 * Numbers of Party documents: number – type / issuer (`34-CT/TW`). Only Party types and Party issuers make one:
 * `80-QĐ/TNVN` stays raw. Source: specification, section 4, after guideline 36-HD/VPTW of 2018-04-03 (secondary).
 */
export function* partyNumbers(source: NormalizedText): Generator<DocumentNumber> {
  for (const match of source.text.matchAll(PARTY)) {
    const { digits, symbol, type, issuer } = match.groups as Record<"digits" | "symbol" | "type" | "issuer", string>;
    const symbolStart = match.index + match[0].length - symbol.length;
    yield {
      start: match.index,
      end: match.index + match[0].length,
      kind: DocumentReferenceKind.PARTY,
      number: Number(digits),
      numberRaw: digits,
      suffix: null,
      year: null,
      type,
      issuerSymbol: issuer,
      unitSymbol: null,
      symbolRaw: symbolAsPrinted(source, symbolStart, symbol),
      symbol: `${type}/${issuer}`,
    };
  }
}
