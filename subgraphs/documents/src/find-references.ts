import { findDates, type PrintedDate } from "./date-grammar.js";
import { DocumentReferenceFlag } from "./document-reference-flag.js";
import { type DatedSpan, dateToTheLeft, dateToTheRight } from "./issue-date.js";
import { type NormalizedText, normalize, rawRange } from "./normalize.js";
import type { DocumentNumber } from "./number.js";
import { findNumbers } from "./number-grammar.js";
import type { FindOptions, ParsedReference } from "./parsed-reference.js";
import { checkReference } from "./reference-checks.js";
import { respell } from "./respell.js";
import { type NumberHead, readHead } from "./type-word.js";
import { hasNumberBefore, isBeforeSymbol } from "./unread-number.js";

interface Located {
  number: DocumentNumber;
  head: NumberHead;
}

/** A symbol that goes on where the grammar ends was not parsed to its end: "163/QĐ-UBND/HC". A full stop begins a sentence. */
const GOES_ON = /^(?:[-/_\\][\p{L}\p{N}]|\.[\p{Ll}\p{N}])/u;

/** Whether the reference is not the whole of what is printed: its symbol goes on or stands apart, or its digits do not begin it. */
function isPart(text: string, number: DocumentNumber, previousEnd: number, options: FindOptions): boolean {
  if (GOES_ON.test(text.slice(number.end, number.end + 4))) return true;
  if (number.symbol === null && isBeforeSymbol(text, number.end)) return true;
  return hasNumberBefore(text, number.start, previousEnd, options.isCitation === true);
}

function locate(source: NormalizedText, dates: readonly PrintedDate[], options: FindOptions): Located[] {
  const numbers = findNumbers(source, dates, options);
  return numbers.map((number, index) => {
    const head = readHead(source.text, number.start, numbers[index - 1]?.end);
    return { number: respell(number, head, options), head };
  });
}

/** The date of each reference, rule 8.2: right in the clause, else left of "ban hành", else right inside the title. */
function issueDates(text: string, located: readonly Located[], dates: readonly PrintedDate[]): (PrintedDate | null)[] {
  const spans: DatedSpan[] = located.map(({ number, head }, index) => ({
    headStart: head.start,
    numberStart: number.start,
    numberEnd: number.end,
    previousEnd: located[index - 1]?.number.end ?? 0,
    nextStart: located[index + 1]?.head.start ?? text.length,
  }));
  const right = spans.map((span) => dateToTheRight(text, span, dates));
  const taken = new Set(right.flatMap((found) => (found?.isCertain ? [found.date] : [])));
  return spans.map((span, index) => {
    const found = right[index];
    if (found?.isCertain) return found.date;
    return dateToTheLeft(text, span, dates, taken) ?? found?.date ?? null;
  });
}

/** The reference includes its date if only spaces are between them. */
function endOf(text: string, number: DocumentNumber, date: PrintedDate | null): number {
  const isNext = date && date.start >= number.end && text.slice(number.end, date.start).trim() === "";
  return isNext ? date.end : number.end;
}

/**
 * Finds every reference to a numbered document in a Vietnamese text, in order. A reference extends from its type word to the date
 * directly after its number; a date elsewhere in the sentence only sets `issuedOn`. It never throws.
 *
 * Source: specification of document numbers, sections 4, 5 and 8 (Nghị định 30/2020/NĐ-CP, annexes I and III).
 *
 * @returns the references verbatim, with offsets into the raw text
 */
export function findDocumentReferences(text: string, options: FindOptions = {}): ParsedReference[] {
  const source = normalize(text);
  const printedDates = findDates(source.text);
  const located = locate(source, printedDates, options);
  const dates = issueDates(source.text, located, printedDates);
  return located.map(({ number, head }, index) => {
    const date = dates[index] ?? null;
    const range = rawRange(source, head.start, endOf(source.text, number, date));
    const checks = checkReference(number, head.type, options);
    const previousEnd = located[index - 1]?.number.end ?? 0;
    const flags = [
      ...checks.flags,
      ...(isPart(source.text, number, previousEnd, options) ? [DocumentReferenceFlag.NUMBER_NOT_READ] : []),
      ...(date !== null && date.value === null ? [DocumentReferenceFlag.INVALID_DATE] : []),
    ];
    return {
      ...range,
      text: text.slice(range.start, range.end),
      kind: number.kind,
      number: number.number,
      numberRaw: number.numberRaw,
      suffix: number.suffix,
      year: number.year,
      type: number.type,
      documentType: checks.documentType,
      typeWord: head.type,
      issuerSymbol: number.issuerSymbol,
      unitSymbol: number.unitSymbol,
      symbolRaw: number.symbolRaw,
      symbol: number.symbol,
      issuedOn: date?.value ?? null,
      flags,
      suggestion: checks.suggestion,
    };
  });
}
