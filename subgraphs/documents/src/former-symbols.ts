import { DocumentType } from "./document-type.js";

/** A symbol of one group that issuers of the State printed before their documents carried a type or a year. */
export interface FormerSymbol {
  /** The issuer that it names; null where it names a type alone. */
  readonly issuer: string | null;
  /** The first year in which it was no longer printed so. */
  readonly until: number;
  /** The type in words that stands before it, if it is one alone. */
  readonly type?: DocumentType;
}

/**
 * The former symbols: the Government and the Prime Minister (`104/CP`, `426/TTg`), the Council of Government until 1981, the Council of
 * Ministers until 1992, and the edicts of the President until 1959 (`195/SL`). They stood behind a slash or a dash.
 *
 * Source: `CP` from the specification of document numbers; the others from documents of the time as they are cited today ("Nghị định số
 * 53-HĐBT ngày 26/03/1988", "Quyết định số 426/TTg ngày 27-10-1976") and from the constitutions of 1959, 1980 and 1992 (secondary).
 */
export const formerSymbols: ReadonlyMap<string, FormerSymbol> = new Map([
  ["CP", { issuer: "CP", until: 1997 }],
  ["TTg", { issuer: "TTg", until: 1997 }],
  ["HĐBT", { issuer: "HĐBT", until: 1993 }],
  ["HĐCP", { issuer: "HĐCP", until: 1982 }],
  ["SL", { issuer: null, until: 1960, type: DocumentType.EDICT }],
]);
