import { findIssuer, findOrdinal, findSubject, findTerm, type TextRange } from "./citation-words.js";
import { findDates } from "./date-grammar.js";
import { DocumentReferenceFlag } from "./document-reference-flag.js";
import { symbolOfType } from "./document-type-symbol.js";
import { findDocumentReferences } from "./find-references.js";
import { dateToTheRight } from "./issue-date.js";
import { type NormalizedText, normalize, rawSlice } from "./normalize.js";
import type { FindOptions, ParsedReference } from "./parsed-reference.js";
import { typeOfNumber } from "./reference-checks.js";
import { leadingTypeWord } from "./type-word.js";
import { hasNumberWithSymbol, hasUnreadNumber } from "./unread-number.js";

type Parts = Omit<ParsedReference, "start" | "end" | "text">;

/** A parsed citation. Parts that are not printed are null. */
export type ParsedCitation = { [Key in keyof Parts]: Key extends "flags" ? Parts[Key] : Parts[Key] | null } & {
  /** The citation as it was given. */
  text: string;
  /** The issuing organization as printed after "của". */
  issuer: string | null;
  /** The subject of the document or, without a number, the words of the citation. */
  title: string | null;
  ordinal: number | null;
  ordinalRaw: string | null;
  /** Term of office, "2015-2020". */
  term: string | null;
};

function words(source: NormalizedText, range: TextRange | null): string | null {
  if (!range || range.end <= range.start) return null;
  return rawSlice(source, range.start, range.end).replace(/\s+/gu, " ").trim() || null;
}

/** A law prints its name in front of the number: "Luật Thi đua, khen thưởng số 06/2022/QH15". */
function nameBefore(source: NormalizedText, start: number): string | null {
  const word = leadingTypeWord(source.text);
  return word && word.end < start ? words(source, { start: 0, end: start }) : null;
}

function withoutNumber(source: NormalizedText): ParsedCitation {
  const word = leadingTypeWord(source.text);
  const end = word?.end ?? 0;
  const length = source.text.length;
  const span = { headStart: 0, numberStart: 0, numberEnd: end, previousEnd: 0, nextStart: length };
  const right = word ? dateToTheRight(source.text, span, findDates(source.text)) : null;
  const date = right?.isCertain ? right.date : null;
  return {
    text: source.raw,
    kind: null,
    number: null,
    numberRaw: null,
    suffix: null,
    year: null,
    type: word ? symbolOfType(word.type) : null,
    documentType: word?.type ?? null,
    typeWord: word?.type ?? null,
    issuerSymbol: null,
    unitSymbol: null,
    symbolRaw: null,
    symbol: null,
    issuedOn: date?.value ?? null,
    flags: [
      ...(hasUnreadNumber(source.text) ? [DocumentReferenceFlag.NUMBER_NOT_READ] : []),
      ...(date && date.value === null ? [DocumentReferenceFlag.INVALID_DATE] : []),
    ],
    suggestion: null,
    issuer: word ? words(source, findIssuer(source.text, date?.end ?? end)) : null,
    title: words(source, { start: 0, end: length }),
    ordinal: null,
    ordinalRaw: null,
    term: null,
  };
}

/** In ONE citation the first word distinguishes a law from a resolution: "Nghị quyết của Quốc hội số 202/2025/QH15". */
function typeInWords(source: NormalizedText, found: ParsedReference) {
  if (found.type !== null || found.typeWord !== null) return {};
  const typeWord = leadingTypeWord(source.text)?.type ?? null;
  if (found.symbol === null) return { typeWord, documentType: typeWord, type: typeWord && symbolOfType(typeWord) };
  const { documentType, hasConflict } = typeOfNumber(found, typeWord);
  return {
    typeWord,
    documentType,
    flags: [...found.flags, ...(hasConflict ? [DocumentReferenceFlag.TYPE_WORD_CONFLICT] : [])],
  };
}

function withNumber(source: NormalizedText, found: ParsedReference, clean: ParsedReference): ParsedCitation {
  const { start: _start, end: _end, text: _text, ...parts } = found;
  const typed = { ...parts, ...typeInWords(source, found) };
  // The first number that could be read need not be the one that the citation names first.
  const isLater = hasNumberWithSymbol(source.text.slice(0, clean.start));
  const isFlagged = typed.flags.includes(DocumentReferenceFlag.NUMBER_NOT_READ);
  return {
    ...typed,
    flags: isLater && !isFlagged ? [...typed.flags, DocumentReferenceFlag.NUMBER_NOT_READ] : typed.flags,
    text: source.raw,
    issuer: words(source, findIssuer(source.text, clean.end)),
    title: words(source, findSubject(source.text, clean.end)) ?? nameBefore(source, clean.start),
    ordinal: null,
    ordinalRaw: null,
    term: null,
  };
}

/**
 * Parses ONE citation. Without a number `number` is null and the words are the `title`; of several numbers the first identifies the
 * document. A number that is printed but cannot be read is flagged NUMBER_NOT_READ. It never throws.
 *
 * Source: specification of document numbers, section 5 and section 8, rules 5, 8 and 13.
 */
export function parseDocumentReference(text: string, given: FindOptions = {}): ParsedCitation {
  const options = { ...given, isCitation: true };
  const source = normalize(text);
  const [found] = findDocumentReferences(text, options);
  // The same reference with offsets into the prepared text, whose words the rules below can read.
  const [clean] = findDocumentReferences(source.text, options);
  const citation = found && clean ? withNumber(source, found, clean) : withoutNumber(source);
  return { ...citation, ...findOrdinal(source.text), term: findTerm(source.text) };
}
