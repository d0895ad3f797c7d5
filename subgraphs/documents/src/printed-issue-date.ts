import { commonErrors, type Path } from "@thidua/base/errors";
import { findDates } from "./date-grammar.js";
import type { DocumentReference } from "./document-reference.js";
import { DocumentReferenceFlag } from "./document-reference-flag.js";
import { normalize, rawSlice } from "./normalize.js";

/**
 * Returns the words of a date of issue that does not exist ("ngày 31/4/2019"), or null if the document has a date, or prints none.
 */
export function impossibleIssueDate({ text, issuedOn, flags }: DocumentReference): string | null {
  if (issuedOn !== null || !flags.includes(DocumentReferenceFlag.INVALID_DATE)) return null;
  const source = normalize(text);
  const date = findDates(source.text).find(({ value }) => value === null);
  return date ? rawSlice(source, date.start, date.end) : text;
}

/**
 * Returns the date of issue for what is dated by its document, or null if the document prints none.
 *
 * @param path the path of the document's input
 * @throws DomainError INVALID_DATE if the printed date does not exist (31/4), and no explicit one replaces it: it is not missing,
 *   it is wrong
 */
export function printedIssueDate(document: DocumentReference, path: Path): string | null {
  const value = impossibleIssueDate(document);
  if (value) throw commonErrors.INVALID_DATE([...path, "text"], { value });
  return document.issuedOn;
}
