import { DocumentReferenceFlag } from "./document-reference-flag.js";
import { DocumentReferenceKind } from "./document-reference-kind.js";
import { DocumentType } from "./document-type.js";
import { documentTypeOf, documentTypeSymbol } from "./document-type-symbol.js";
import { isKnownIssuer, partyIssuerCodes } from "./issuer.js";
import type { DocumentNumber } from "./number.js";
import type { FindOptions } from "./parsed-reference.js";
import { suggestIssuer, suggestUnit } from "./suggest.js";

/** The possible types of a number without one: QHn is a law or a resolution, UBTVQHn an ordinance or a resolution. */
const LEGISLATURE_TYPES: [issuer: RegExp, types: DocumentType[]][] = [
  [/^QH\d/, [DocumentType.LAW, DocumentType.RESOLUTION]],
  [/^UBTVQH\d/, [DocumentType.ORDINANCE, DocumentType.RESOLUTION]],
];

function possibleTypes(number: DocumentNumber): DocumentType[] {
  const type = documentTypeOf(number.type);
  if (type) return [type];
  return LEGISLATURE_TYPES.find(([issuer]) => issuer.test(number.symbol))?.[1] ?? [];
}

/** The symbol decides; only between a law and a resolution of the legislature does the type word. */
function documentTypeFor(possible: DocumentType[], word: DocumentType | null, symbol: string): DocumentType | null {
  if (word && possible.includes(word)) return word;
  // "1211/2016/UBTVQH13" alone does not determine its type; a bare QHn is a law by the specification.
  return symbol.startsWith("UBTVQH") ? null : (possible[0] ?? null);
}

function isSwapped(number: DocumentNumber): boolean {
  return (
    number.kind === DocumentReferenceKind.ADMINISTRATIVE &&
    partyIssuerCodes.includes(number.issuerSymbol) &&
    number.unitSymbol === null &&
    documentTypeSymbol(number.type ?? "")?.isParty === true
  );
}

/**
 * Determines the type of a number as an enumerated value, its flags (except that of the date) and the suggestion.
 *
 * Source: specification of document numbers, section 5 (flags) and section 8, rules 9 and 10.
 */
export function checkReference(number: DocumentNumber, word: DocumentType | null, options: FindOptions) {
  const { knownIssuers = [], knownUnits = [] } = options;
  const possible = possibleTypes(number);
  const suggestion =
    (number.unitSymbol && suggestUnit(number.unitSymbol, knownUnits)) ||
    suggestIssuer(number.issuerSymbol, knownIssuers, knownUnits);
  const flags: DocumentReferenceFlag[] = [];
  if (suggestion) flags.push(DocumentReferenceFlag.SUSPECTED_TYPO);
  if (isSwapped(number)) flags.push(DocumentReferenceFlag.PARTY_SYMBOL_SWAPPED);
  if (word && possible.length > 0 && !possible.includes(word)) flags.push(DocumentReferenceFlag.TYPE_WORD_CONFLICT);
  const isKnown = isKnownIssuer(number.issuerSymbol, [...knownIssuers, ...knownUnits]);
  if (!isKnown) flags.push(DocumentReferenceFlag.UNKNOWN_ISSUER);
  return { documentType: documentTypeFor(possible, word, number.symbol), flags, suggestion };
}
