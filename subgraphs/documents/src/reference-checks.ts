import { DocumentReferenceFlag } from "./document-reference-flag.js";
import { DocumentReferenceKind } from "./document-reference-kind.js";
import { DocumentType } from "./document-type.js";
import { documentTypeOf, documentTypeSymbol } from "./document-type-symbol.js";
import { isKnownIssuer, partyIssuerCodes } from "./issuer.js";
import type { DocumentNumber } from "./number.js";
import type { FindOptions } from "./parsed-reference.js";
import { printNumber } from "./print-number.js";
import { suggestIssuer, suggestUnit } from "./suggest.js";

/** The possible types of a number without one: QHn is a law or a resolution, UBTVQHn an ordinance or a resolution, and so on. */
const LEGISLATURE_TYPES: [issuer: RegExp, types: DocumentType[]][] = [
  [/^QH\d/, [DocumentType.LAW, DocumentType.RESOLUTION]],
  [/^UBTVQH\d/, [DocumentType.ORDINANCE, DocumentType.RESOLUTION]],
  [/^(?:LCT|L)\//, [DocumentType.LAW, DocumentType.ORDINANCE]],
  [/^SL$/, [DocumentType.EDICT]],
];

/** The parts of a number that determine its type. */
type TypedNumber = Pick<DocumentNumber, "type" | "symbol">;

function possibleTypes(number: TypedNumber): DocumentType[] {
  const type = documentTypeOf(number.type);
  if (type) return [type];
  return LEGISLATURE_TYPES.find(([issuer]) => issuer.test(number.symbol ?? ""))?.[1] ?? [];
}

/**
 * The type of a number with the type word before it. The symbol decides; only between a law and a resolution of the legislature does
 * the word. They conflict where the word names a type that the symbol excludes.
 */
export function typeOfNumber(number: TypedNumber, word: DocumentType | null) {
  const possible = possibleTypes(number);
  const isPossible = word !== null && possible.includes(word);
  // "1211/2016/UBTVQH13" and "21-LCT/HĐNN8" alone do not determine their type; a bare QHn is a law by the specification.
  const isOpen = number.type === null && /^(?:UBTVQH|LCT?\/)/.test(number.symbol ?? "");
  const first = isOpen ? null : (possible[0] ?? null);
  return { documentType: isPossible ? word : first, hasConflict: word !== null && possible.length > 0 && !isPossible };
}

function isSwapped(number: DocumentNumber): boolean {
  return (
    number.kind === DocumentReferenceKind.ADMINISTRATIVE &&
    number.issuerSymbol !== null &&
    partyIssuerCodes.includes(number.issuerSymbol) &&
    number.unitSymbol === null &&
    documentTypeSymbol(number.type ?? "")?.isParty === true
  );
}

/** The number that was probably meant, printed by the rules, or null where it is so printed. */
function suggestedNumber(number: DocumentNumber): string | null {
  if (!isSwapped(number)) return number.isCorrected ? printNumber(number) : null;
  const symbol = `${number.type}/${number.issuerSymbol}`;
  return printNumber({ ...number, kind: DocumentReferenceKind.PARTY, symbol });
}

/**
 * Determines the type of a number as an enumerated value, its flags (except that of the date) and the suggestion.
 *
 * Source: specification of document numbers, section 5 (flags) and section 8, rules 9 and 10.
 */
export function checkReference(number: DocumentNumber, word: DocumentType | null, options: FindOptions) {
  const { knownIssuers = [], knownUnits = [] } = options;
  const { issuerSymbol, unitSymbol } = number;
  if (number.symbol === null) {
    return { documentType: word, flags: [DocumentReferenceFlag.SYMBOL_MISSING], suggestion: null };
  }
  const { documentType, hasConflict } = typeOfNumber(number, word);
  const code =
    (unitSymbol && suggestUnit(unitSymbol, knownUnits)) ||
    (issuerSymbol && suggestIssuer(issuerSymbol, knownIssuers, knownUnits)) ||
    null;
  const flags: DocumentReferenceFlag[] = [];
  if (code || number.isCorrected) flags.push(DocumentReferenceFlag.SUSPECTED_TYPO);
  if (isSwapped(number)) flags.push(DocumentReferenceFlag.PARTY_SYMBOL_SWAPPED);
  if (hasConflict) flags.push(DocumentReferenceFlag.TYPE_WORD_CONFLICT);
  // An edict of the President (195/SL) names no issuer.
  const isKnown = issuerSymbol === null || isKnownIssuer(issuerSymbol, [...knownIssuers, ...knownUnits]);
  if (!isKnown) flags.push(DocumentReferenceFlag.UNKNOWN_ISSUER);
  const suggestion = code ?? suggestedNumber(number);
  return { documentType, flags, suggestion };
}
