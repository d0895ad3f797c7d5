import type { DocumentReferenceFlag } from "./document-reference-flag.js";
import type { DocumentReferenceKind } from "./document-reference-kind.js";
import type { DocumentType } from "./document-type.js";

/** Codes that the register of organizations knows beyond the built-in lists. */
export interface FindOptions {
  knownIssuers?: readonly string[];
  knownUnits?: readonly string[];
  /** Whether the text is one citation, as a person types it, and not a running text: more spellings of numbers are then read. */
  isCitation?: boolean;
  /** The date of issue that the caller knows, YYYY-MM-DD, if the text prints none. */
  issuedOn?: string | null;
}

/** One reference found in a text. Source of the fields: specification of document numbers, section 5. */
export interface ParsedReference {
  /** The position in the raw text, in UTF-16 units; `raw.slice(start, end) === text`. */
  start: number;
  end: number;
  text: string;
  /** Null without a symbol. */
  kind: DocumentReferenceKind | null;
  number: number;
  numberRaw: string;
  suffix: string | null;
  year: number | null;
  /** Abbreviation of the type; `CV` for an official letter, null for a law. */
  type: string | null;
  documentType: DocumentType | null;
  /** The type that the word in front of the number names, or null without such a word. */
  typeWord: DocumentType | null;
  issuerSymbol: string | null;
  unitSymbol: string | null;
  /** As printed (`kh-ubnd`). */
  symbolRaw: string | null;
  /** In the spelling of the lists (`KH-UBND`). */
  symbol: string | null;
  /** YYYY-MM-DD or null. */
  issuedOn: string | null;
  flags: DocumentReferenceFlag[];
  /** The unit or the number that was probably meant; set with SUSPECTED_TYPO and PARTY_SYMBOL_SWAPPED only. */
  suggestion: string | null;
}
