import { DocumentReferenceKind } from "./document-reference-kind.js";
import { documentTypeSymbols } from "./document-type-symbol.js";
import { partyFormIssuerCodes } from "./issuer.js";
import type { NormalizedText } from "./normalize.js";
import { AFTER, BEFORE, type DocumentNumber, FOUR_DIGITS, GAP, JOIN, printedNumber } from "./number.js";

const partyTypes = documentTypeSymbols.filter((row) => row.isParty).map((row) => row.symbol);

/** Further groups name the drafting unit ("212-KH/ĐTN-BXD"). */
const UNITS = String.raw`(?:-\p{Lu}(?:(?!ngày(?!\p{L}))[\p{L}\d&])*)*`;

const PARTY = new RegExp(
  `${BEFORE}(?<digits>${FOUR_DIGITS})(?<suffix>\\p{L}?)${JOIN}(?<symbol>(?<type>${partyTypes.join("|")})` +
    `${GAP}[/-]${GAP}(?<issuer>${partyFormIssuerCodes.join("|")})(?<units>${UNITS}))${AFTER}`,
  "gu",
);

type Groups = Record<"type" | "issuer" | "units", string>;

/**
 * Numbers of documents of the Party, and of the mass organizations that number like it: number – type / issuer (`34-CT/TW`,
 * `32-KH/ĐTN`). Only Party types and the issuers of the list make one: `80-QĐ/TNVN` stays raw. Source: specification, section 4,
 * after guideline 36-HD/VPTW of 2018-04-03 (secondary); the mass organizations are unverified.
 */
export function* partyNumbers(source: NormalizedText): Generator<DocumentNumber> {
  for (const match of source.text.matchAll(PARTY)) {
    const { type, issuer, units } = match.groups as Groups;
    yield {
      ...printedNumber(source, match),
      kind: DocumentReferenceKind.PARTY,
      year: null,
      type,
      issuerSymbol: issuer,
      unitSymbol: units.slice(1) || null,
      symbol: `${type}/${issuer}${units}`,
    };
  }
}
