import "reflect-metadata";

export { findOrdinal, findTerm, type PrintedOrdinal, parseOrdinal } from "./citation-words.js";
export { findDates, type PrintedDate } from "./date-grammar.js";
export { DocumentReference } from "./document-reference.js";
export { DocumentReferenceResolver } from "./document-reference.resolver.js";
export { DocumentReferenceFlag } from "./document-reference-flag.js";
export { DocumentReferenceInput } from "./document-reference-input.js";
export { DocumentReferenceKind } from "./document-reference-kind.js";
export { DocumentType } from "./document-type.js";
export {
  type DocumentTypeSymbol,
  documentTypeOf,
  documentTypeSymbol,
  documentTypeSymbols,
  symbolOfType,
} from "./document-type-symbol.js";
export { documentErrors } from "./documents.errors.js";
export { findDocumentReferences } from "./find-references.js";
export { documentIdentity, type IdentifiedReference } from "./identity.js";
export { type IssuerCode, type IssuerLevel, isKnownIssuer, issuerCodes, issuerOf } from "./issuer.js";
export { LegalBasis, LegalBasisInput } from "./legal-basis.js";
export { meantSymbols } from "./meant-symbols.js";
export { findOwnReference } from "./own-reference.js";
export { type ParsedCitation, parseDocumentReference } from "./parse-reference.js";
export type { FindOptions, ParsedReference } from "./parsed-reference.js";
export { type PrintedNumber, printNumber } from "./print-number.js";
export { impossibleIssueDate, printedIssueDate } from "./printed-issue-date.js";
export { readDocumentReference } from "./read-document-reference.js";
export { parseRomanOrdinal, toRoman } from "./roman.js";
export { searchableNumber } from "./searchable-number.js";
export { suggestUnit } from "./suggest.js";
export { symbolRule } from "./symbol-rule.js";
export { toDocumentReference } from "./to-document-reference.js";
export { findProvision, legalBasisFrom, toLegalBasis } from "./to-legal-basis.js";
