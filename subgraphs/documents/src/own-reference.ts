import { findDates } from "./date-grammar.js";
import { DocumentReferenceFlag } from "./document-reference-flag.js";
import { findDocumentReferences } from "./find-references.js";
import { normalize } from "./normalize.js";
import type { FindOptions, ParsedReference } from "./parsed-reference.js";

const NUMBER_LINE = /^\s*số\s*:/iu;
const BASIS_LINE = /^\s*[-–]?\s*căn cứ(?!\p{L})/iu;

/** "Cao Bằng, ngày 15 tháng 12 năm 2015" is in the line of the number or in one of the next two. */
const DATE_LINES = 3;

/**
 * Finds the number of a document in its own full text: the reference on its "Số:" line with the date of the place-and-date line. Numbers
 * of the "Căn cứ…" lines are those of other documents and are skipped.
 *
 * Source: specification of document numbers, section 8, rule 6 (Nghị định 30/2020/NĐ-CP, annex I).
 *
 * @returns the reference with offsets into the whole text, or null if the line has no number (a draft)
 */
export function findOwnReference(documentText: string, options: FindOptions = {}): ParsedReference | null {
  const lines = documentText.split("\n");
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const prepared = normalize(line).text;
    if (BASIS_LINE.test(prepared)) return null;
    if (NUMBER_LINE.test(prepared)) {
      const [found] = findDocumentReferences(line, { ...options, isCitation: true });
      if (!found) return null;
      const moved = { ...found, start: found.start + offset, end: found.end + offset };
      return found.issuedOn ? moved : { ...moved, ...headDate(lines.slice(index, index + DATE_LINES), found) };
    }
    offset += line.length + 1;
  }
  return null;
}

function headDate(lines: string[], found: ParsedReference): Pick<ParsedReference, "issuedOn" | "flags"> {
  const head = lines.filter((line) => !BASIS_LINE.test(normalize(line).text)).join("\n");
  const [date] = findDates(normalize(head).text);
  const flags = found.flags.filter((flag) => flag !== DocumentReferenceFlag.INVALID_DATE);
  if (!date) return { issuedOn: null, flags: found.flags };
  return { issuedOn: date.value, flags: date.value ? flags : [...flags, DocumentReferenceFlag.INVALID_DATE] };
}
