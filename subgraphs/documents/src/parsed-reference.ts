import type { DocumentReferenceFlag } from "./document-reference-flag.js";
import type { DocumentReferenceKind } from "./document-reference-kind.js";
import type { DocumentType } from "./document-type.js";

/** Codes that the register of organizations knows beyond the built-in lists. */
export interface FindOptions {
  knownIssuers?: readonly string[];
  knownUnits?: readonly string[];
}

/** One reference found in a text. Source of the fields: specification of document numbers, section 5. */
export interface ParsedReference {
  /** The position in the raw text, in UTF-16 units; `raw.slice(start, end) === text`. */
  start: number;
  end: number;
  text: string;
  kind: DocumentReferenceKind;
  number: number;
  numberRaw: string;
  suffix: string | null;
  year: number | null;
  /** Abbreviation of the type; `CV` for an official letter, null for a law. */
  type: string | null;
  documentType: DocumentType | null;
  /** The type that the word in front of the number names, or null without such a word. */
  typeWord: DocumentType | null;
  issuerSymbol: string;
  unitSymbol: string | null;
  symbolRaw: string;
  symbol: string;
  /** YYYY-MM-DD or null. */
  issuedOn: string | null;
  flags: DocumentReferenceFlag[];
  /** The unit that was probably meant; set with SUSPECTED_TYPO only. */
  suggestion: string | null;
}
