import { commonErrors, DomainError, type Path, type Violation } from "@thidua/base/errors";
import { parseOrdinal } from "./citation-words.js";
import { DocumentReference } from "./document-reference.js";
import { DocumentReferenceFlag } from "./document-reference-flag.js";
import type { DocumentReferenceInput } from "./document-reference-input.js";
import { DocumentType } from "./document-type.js";
import { documentTypeSymbol } from "./document-type-symbol.js";
import { documentErrors } from "./documents.errors.js";
import { type ParsedCitation, parseDocumentReference } from "./parse-reference.js";
import type { FindOptions } from "./parsed-reference.js";
import { requireShort } from "./require-short.js";

interface GivenType {
  symbol: string | null;
  type: DocumentType;
}

function givenType(input: DocumentReferenceInput, path: Path, wrong: Violation[]): GivenType | null {
  const printed = input.type?.normalize("NFC").trim();
  if (!printed) return null;
  if (/^QH\d{0,2}$/.test(printed)) return { symbol: null, type: DocumentType.LAW };
  const known = documentTypeSymbol(printed);
  if (!known) wrong.push(documentErrors.UNKNOWN_DOCUMENT_TYPE.violation([...path, "type"], { type: printed }));
  return known ?? null;
}

/** Returns the printed value, or the explicit one without it. Both must agree. */
function merge<Value extends string | number>(
  given: Value | null | undefined,
  printed: Value | null,
  path: Path,
  wrong: Violation[],
): Value | null {
  if (given === null || given === undefined || given === printed) return printed;
  if (printed === null) return given;
  wrong.push(documentErrors.DOCUMENT_CONTRADICTS_TEXT.violation(path, { given, printed }));
  return printed;
}

/** The given type wins where the words leave it open: no type at all, or a law by its symbol alone (QHn). */
function mergeType(parsed: ParsedCitation, given: GivenType | null) {
  const read = { type: parsed.documentType, typeSymbol: parsed.type, flags: parsed.flags };
  if (!given || given.type === read.type) return { ...read, typeSymbol: read.typeSymbol ?? given?.symbol ?? null };
  const isOpen = read.type === null || (parsed.type === null && parsed.typeWord === null);
  if (isOpen) return { type: given.type, typeSymbol: given.symbol, flags: read.flags };
  const conflict = DocumentReferenceFlag.TYPE_WORD_CONFLICT;
  return { ...read, flags: read.flags.includes(conflict) ? read.flags : [...read.flags, conflict] };
}

const filled = (text: string | null | undefined) => text?.trim() || null;

/**
 * Makes the stored value of a citation: its parsed parts, completed by the explicit values of the input. The text stays verbatim.
 *
 * An explicit type that the text contradicts is flagged TYPE_WORD_CONFLICT, and the printed one stays. A printed date that does not exist
 * is flagged INVALID_DATE, and only an explicit date replaces it.
 *
 * Source: specification of document numbers, section 8, rules 2, 4, 8 and 9.
 *
 * @param path the path of the input
 * @throws DomainError TOO_LONG; REQUIRED for an empty text; UNKNOWN_DOCUMENT_TYPE; DOCUMENT_CONTRADICTS_TEXT for an explicit date,
 *   ordinal or term that differs from the printed one
 */
export function toDocumentReference(
  input: DocumentReferenceInput,
  path: Path = [],
  options: FindOptions = {},
): DocumentReference {
  requireShort(input, ["text", "title", "issuer", "term", "ordinalRaw", "type"], path);
  const wrong: Violation[] = [];
  if (input.text.trim() === "") wrong.push(commonErrors.REQUIRED.violation([...path, "text"]));
  const parsed = parseDocumentReference(input.text, { ...options, issuedOn: input.issuedOn ?? null });
  const given = givenType(input, path, wrong);
  const givenOrdinalRaw = filled(input.ordinalRaw);
  const rawOrdinal = merge(
    givenOrdinalRaw && parseOrdinal(givenOrdinalRaw),
    parsed.ordinal,
    [...path, "ordinalRaw"],
    wrong,
  );
  const { documentType: _type, typeWord: _word, type: _symbol, ...read } = parsed;
  const reference: DocumentReference = Object.assign(new DocumentReference(), read, mergeType(parsed, given), {
    issuer: filled(input.issuer) ?? parsed.issuer,
    title: filled(input.title) ?? parsed.title,
    issuedOn: merge(input.issuedOn, parsed.issuedOn, [...path, "issuedOn"], wrong),
    ordinal: merge(input.ordinal, rawOrdinal, [...path, "ordinal"], wrong),
    ordinalRaw: parsed.ordinalRaw ?? givenOrdinalRaw,
    term: merge(filled(input.term), parsed.term, [...path, "term"], wrong),
    certainty: input.certainty ?? null,
  });
  if (wrong.length > 0) throw new DomainError(wrong);
  return reference;
}
