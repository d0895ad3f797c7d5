import type { PrintedDate } from "./date-grammar.js";
import { DocumentReferenceKind } from "./document-reference-kind.js";
import { DocumentType } from "./document-type.js";
import { symbolOfType } from "./document-type-symbol.js";
import { formerSymbols } from "./former-symbols.js";
import { dateToTheLeft, dateToTheRight } from "./issue-date.js";
import type { NormalizedText } from "./normalize.js";
import { AFTER, BEFORE, type DocumentNumber, FIVE_DIGITS, GAP, numberValue, suffixOf, YEAR } from "./number.js";
import type { FindOptions } from "./parsed-reference.js";
import { type NumberHead, readHead } from "./type-word.js";

/** The greatest distance from a number to its date, in characters: it keeps long texts linear. */
const DATE_REACH = 200;

/** A number that is one only in certain words: with a former symbol ("104/CP"), with the year alone, or without any symbol. */
const NUMBER = new RegExp(
  `${BEFORE}(?<digits>${FIVE_DIGITS})(?<suffix>\\p{Ll}?)` +
    `(?:${GAP}[/-]${GAP}(?<symbol>${[...formerSymbols.keys()].join("|")})${AFTER}|${GAP}/${GAP}(?<year>${YEAR})(?!\\p{N}))?` +
    `(?![\\p{L}\\p{M}\\p{N}]|[.,]\\p{N}|${GAP}[/-]${GAP}[\\p{L}\\p{N}])`,
  "gu",
);

/** Types whose numbers carry the year. "Kế hoạch 5/2019" is a plan of May. */
const LEGISLATIVE_TYPES = new Set([
  DocumentType.LAW,
  DocumentType.ORDINANCE,
  DocumentType.DECREE,
  DocumentType.CIRCULAR,
  DocumentType.JOINT_CIRCULAR,
]);

/** What can follow a number without the word "số" in a citation: "Kế hoạch 5 năm" is no number. */
const CITATION_GOES_ON = /^\s*(?:$|[,;.)]|(?:của|về|v\/v|ngày)(?!\p{L}))/iu;
const YEAR_IN_WORDS = /^\s*(?:,\s*)?năm\s+(?<year>\d{4})(?!\p{N})/u;

/** Most digits of a text follow no word; their head need not be read. */
const WORD_BEFORE = /(?:\p{L}|số\s*:)\s*$/iu;

interface Candidate {
  digits: string;
  suffix: string;
  symbol?: string;
  year?: string;
  start: number;
  end: number;
  head: NumberHead;
}

/** The date of a candidate to its right, which must be certain, or that of its issuing to its left. Null without one. */
function dateOf(text: string, { start, end, head }: Candidate, dates: readonly PrintedDate[]): PrintedDate | null {
  if (head.type === null) return null;
  const nextStart = Math.min(text.length, end + DATE_REACH);
  const span = { headStart: head.start, numberStart: start, numberEnd: end, previousEnd: 0, nextStart };
  const right = dateToTheRight(text, span, dates);
  return right?.isCertain ? right.date : dateToTheLeft(text, span, dates, new Set());
}

/** Whether only spaces are between a number and its date: "QĐ 15 ngày 20/3/2026". A year is no number. */
function isNextTo(text: string, { digits, end }: Candidate, date: PrintedDate): boolean {
  return date.start >= end && text.slice(end, date.start).trim() === "" && !/^(?:19|20)\d{2}$/.test(digits);
}

/** Whether a former symbol stands after a type in words, and before the year since which it is no longer printed. */
function isFormer(
  text: string,
  symbol: string,
  { head, end }: Candidate,
  date: PrintedDate | null,
  options: FindOptions,
): boolean {
  const { until, type } = formerSymbols.get(symbol)!;
  const inWords = YEAR_IN_WORDS.exec(text.slice(end, end + DATE_REACH))?.groups?.year;
  const year = date?.value?.slice(0, 4) ?? inWords ?? options.issuedOn?.slice(0, 4);
  const isAfterType = type === undefined ? head.type !== null : head.type === type;
  return isAfterType && year !== undefined && Number(year) < until;
}

function isWithYear({ digits, head }: Candidate): boolean {
  if (head.type === null) return false;
  return head.hasNumberWord || LEGISLATIVE_TYPES.has(head.type) || numberValue(digits) > 12;
}

/**
 * In a running text a number without a symbol has a type and a date, with "số" before it or the date directly after it; in a
 * citation the type or "số" is enough.
 */
function isWithoutSymbol(text: string, candidate: Candidate, date: PrintedDate | null, options: FindOptions): boolean {
  const { head, end } = candidate;
  const isDated = head.type !== null && date !== null && (head.hasNumberWord || isNextTo(text, candidate, date));
  if (isDated || !options.isCitation) return isDated;
  if (head.hasNumberWord) return true;
  const isType = head.type !== null && head.type !== DocumentType.LAW;
  return isType && CITATION_GOES_ON.test(text.slice(end, end + DATE_REACH));
}

/**
 * Numbers that only the words around them make one: `104/CP` after a type and before 1997, as other former symbols; `91/2017` after a type; and a number
 * without a symbol, "QĐ số 15 ngày 20/3/2026". The last two have no symbol and are flagged.
 */
export function* contextNumbers(
  source: NormalizedText,
  dates: readonly PrintedDate[],
  options: FindOptions,
): Generator<DocumentNumber> {
  let previousEnd = 0;
  for (const match of source.text.matchAll(NUMBER)) {
    const { digits = "", suffix = "", symbol, year } = match.groups!;
    const [start, end] = [match.index, match.index + match[0].length];
    if (!WORD_BEFORE.test(source.text.slice(Math.max(0, start - 8), start))) continue;
    const head = readHead(source.text, start, previousEnd);
    const candidate: Candidate = { digits, suffix, start, end, head };
    const date = year ? null : dateOf(source.text, candidate, dates);
    if (symbol && !isFormer(source.text, symbol, candidate, date, options)) continue;
    if (year && !isWithYear(candidate)) continue;
    if (!symbol && !year && !isWithoutSymbol(source.text, candidate, date, options)) continue;
    previousEnd = end;
    yield {
      start,
      end,
      kind: symbol ? DocumentReferenceKind.ADMINISTRATIVE : year ? DocumentReferenceKind.LEGISLATIVE : null,
      number: numberValue(digits),
      numberRaw: digits,
      suffix: suffixOf(suffix),
      year: year ? Number(year) : null,
      type: head.type && symbolOfType(head.type),
      issuerSymbol: (symbol && formerSymbols.get(symbol)?.issuer) ?? null,
      unitSymbol: null,
      symbolRaw: symbol ?? null,
      symbol: symbol ?? null,
      isCorrected: false,
    };
  }
}
