import type { PrintedDate } from "./date-grammar.js";
import { countTypeWords, endsWithTypeWord } from "./type-word.js";

/** A reference whose date is looked for: its head, its number's end, and the neighbours that bound the search. */
export interface DatedSpan {
  headStart: number;
  numberStart: number;
  numberEnd: number;
  /** End of the reference before this one, or 0. */
  previousEnd: number;
  /** Start of the reference after this one, or the end of the text. */
  nextStart: number;
}

/** The greatest distance searched to the left, in characters: it keeps long texts linear. */
const LONGEST_SENTENCE = 2000;
/** A line break ends a clause unless the next line goes on in small letters: texts of laws are wrapped at a fixed width. */
const CLAUSE_END = /[,;:!?()[\]“”"«»…]|\r?\n(?![ \t]*\p{Ll})|\r(?!\n)|\.(?=\s|$|\/)/u;
/** A point after these is an abbreviation, not the end of a sentence ("TP. Hồ Chí Minh"). */
const SENTENCE_END = /[!?…\n\r]|(?<!(?<!\p{L})(?:TP|TX|TS|ThS|PGS|GS|\p{Lu}))\.(?=\s)/gu;
/** After these words a date is not the date of issue: a period, an anniversary, the date of effect. */
const OTHER_DATE = /(?<!\p{L})(?:từ|đến|hết|trước|sau|nhân|kỷ niệm|kỉ niệm|hiệu lực|thành lập)(?:\s+vào)?\s*$/iu;
const TITLE_BEGINS = /(?<!\p{L})(?:về|v\/v)(?!\p{L})/iu;
const ISSUING_VERB = /(?<!\p{L})ban hành(?!\p{L})(?<object>[^.]*)$/iu;
const NUMBER_WORD = /(?<!\p{L})số\s*:?\s*$/iu;

/** The words that decide what a date is stand directly before it, within this many characters. */
const WORDS_BEFORE = 60;

/** The position of the first date that starts at `from` or later. The dates are in the order of the text. */
function firstFrom(dates: readonly PrintedDate[], from: number): number {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isOwnDate(text: string, date: PrintedDate, from: number): boolean {
  const before = text.slice(Math.max(from, date.start - WORDS_BEFORE), date.start);
  return !date.isRange && !OTHER_DATE.test(before) && !endsWithTypeWord(before);
}

/** A date after a comma or in brackets directly after the number, if it cannot belong to what follows. */
function setOffDate(text: string, span: DatedSpan, dates: readonly PrintedDate[]): PrintedDate | null {
  const date = dates[firstFrom(dates, span.numberEnd)];
  if (!date || date.end > span.nextStart || date.isRange) return null;
  const [gap, after] = [text.slice(span.numberEnd, date.start), text.slice(date.end, date.end + 12)];
  const isBracketed = /^\s*\(\s*$/.test(gap) && /^\s*\)/.test(after);
  const isOfNumber =
    /^,\s*(?:ban hành\s+|ký\s+)?$/iu.test(gap) && /^(?:\s*\.?\s*$|\s+(?:của|về)(?!\p{L}))/iu.test(after);
  return isBracketed || isOfNumber ? date : null;
}

/**
 * Finds the date of a number to its right, in the same clause and before the next reference. `isCertain` is false for a date after the
 * word "về", which begins the title.
 */
export function dateToTheRight(text: string, span: DatedSpan, dates: readonly PrintedDate[]) {
  const rest = text.slice(span.numberEnd, span.nextStart);
  // Points within the date ("04.01.2018") do not end the clause: a space must follow.
  const clauseEnd = span.numberEnd + (CLAUSE_END.exec(rest)?.index ?? rest.length);
  const next = dates[firstFrom(dates, span.numberEnd)];
  // A date can go over a line break, which would end the clause: "ngày\n09 tháng 5 năm 2025".
  const date = next && next.start < clauseEnd && next.end <= span.nextStart ? next : undefined;
  if (date && isOwnDate(text, date, span.numberEnd)) {
    return { date, isCertain: !TITLE_BEGINS.test(text.slice(span.numberEnd, date.start)) };
  }
  const setOff = setOffDate(text, span, dates);
  return setOff && { date: setOff, isCertain: true };
}

/** Whether "ban hành" governs the reference: "ban hành Kế hoạch số", or "ban hành Kế hoạch công tác năm 2023 số". */
function isIssuedHere(between: string, headToNumber: string): boolean {
  const object = ISSUING_VERB.exec(between)?.groups?.object;
  if (object === undefined) return false;
  if (object.trim() === "") return true;
  return NUMBER_WORD.test(headToNumber) && countTypeWords(object + headToNumber) === 1 && !object.includes(";");
}

/**
 * Looks left of a reference, in the same sentence, for the date on which it was issued ("ban hành"):
 * "ngày 29/8/2019, Thanh tra tỉnh ban hành Kế hoạch số 17/KH-TTT". `taken` are dates of other references.
 */
export function dateToTheLeft(
  text: string,
  span: DatedSpan,
  dates: readonly PrintedDate[],
  taken: ReadonlySet<PrintedDate>,
): PrintedDate | null {
  const reach = Math.max(0, span.headStart - LONGEST_SENTENCE);
  const before = text.slice(reach, span.headStart);
  const sentenceStart = reach + ([...before.matchAll(SENTENCE_END)].at(-1)?.index ?? 0);
  const candidates = dates.slice(firstFrom(dates, sentenceStart), firstFrom(dates, span.headStart)).reverse();
  for (const date of candidates) {
    if (date.end > span.headStart) continue;
    if (taken.has(date) || !isOwnDate(text, date, sentenceStart)) continue;
    const between = text.slice(date.end, span.headStart);
    const isEnclosed = /^[^(“]*[)”]/u.test(between);
    const isOfAnother = /^\s+của(?!\p{L})/iu.test(between);
    if (isEnclosed || isOfAnother) continue;
    const sinceNeighbour = text.slice(Math.max(date.end, span.previousEnd), span.headStart);
    return isIssuedHere(sinceNeighbour, text.slice(span.headStart, span.numberStart)) ? date : null;
  }
  return null;
}
