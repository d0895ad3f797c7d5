import { findDates } from "./date-grammar.js";
import { documentTypeSymbols } from "./document-type-symbol.js";
import { leadingTypeWord, NUMBER_WORD, readHead } from "./type-word.js";

/** Digits joined to letters as in a number with its symbol: "80-QĐ/TNVN", "1/KH". */
const NUMBER_WITH_SYMBOL = /(?<![\p{L}\p{M}\p{N}])\d[\d.]*\p{L}?\s{0,4}[/-]\s{0,4}(?:\d{4}\s{0,4}\/\s{0,4})?\p{L}/u;

const TYPE = `(?:${documentTypeSymbols.map(({ symbol }) => symbol).join("|")})`;

/** A symbol whose number is missing, as in a draft: "Số:    /QĐ-UBND". */
const SYMBOL_ALONE = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${TYPE}-\p{Lu}`, "u");

/** A symbol that a space separates from its number: "15 QĐ-UBND". */
const SYMBOL_NEXT = new RegExp(String.raw`^[ \t]{1,4}${TYPE}[-/]\p{Lu}`, "u");

/** Numbers that are no number of a document: ordinals, years, periods and provisions. */
const OTHER_NUMBERS: RegExp[] = [
  /(?<!(?<!\p{L})số\s+)(?<![\p{N}.])\d{1,3}\s+năm(?!\p{L})/giu,
  /(?<!\p{L})(?:năm|tháng|quý|tuần|đợt|khóa|khoá|nhiệm\s+kỳ|nhiệm\s+kì|giai\s+đoạn|lần\s+thứ|thứ|đại\s+hội|kỳ\s+họp)\s+(?:thứ\s+)?\d[\d/]*(?:\s*-\s*\d[\d/]*)?/giu,
  /(?<!\p{L})(?:điều|khoản|điểm|chương|mục|phụ\s+lục)\s+\d+(?:\s*(?:,|và|-)\s*\d+)*/giu,
  /(?<!\p{L})ngày\s+\d{1,2}\/\d{1,2}(?![\p{N}/])/giu,
  // Not before a symbol: "Kế hoạch 2019 KH/UBND".
  /(?<=\p{L}\s+)(?:19|20)\d{2}(?:\s*-\s*(?:19|20)\d{2})?(?![\p{L}\p{N}/\\_-])(?!\s+[\p{Lu}\d.&]{1,10}\/\p{L})/gu,
];

/** Digits before a word in small letters count something: "khen thưởng 12 tập thể". */
const QUANTITY = /(?<=\p{L}\s+)(?<!(?<!\p{L})số\s+)\d+(?=\s+\p{Ll})/gu;

/** The word "số" before digits or a blank to fill in. */
const PRINTED = new RegExp(String.raw`${NUMBER_WORD}\s*:?\s*(?:[…_/\d]|\.\s*[./])`, "iu");
/** The word "số" where nothing follows that belongs to it. It announces a number after a type word, or as the first word. */
const BARE = new RegExp(String.raw`${NUMBER_WORD}\s*:?\s*(?=$|[,;]|(?:của|về|ngày)(?!\p{L}))`, "giu");
const SUBJECT = /(?<!\p{L})(?:về|v\/v)(?!\p{L})/iu;

function hasBareNumberWord(text: string): boolean {
  return [...text.matchAll(BARE)].some((match) => {
    const { start, type } = readHead(text, match.index + match[0].length);
    return type !== null || text.slice(0, start).trim() === "";
  });
}

function withoutDates(text: string): string {
  let [rest, end] = ["", 0];
  for (const date of findDates(text)) {
    rest += `${text.slice(end, date.start)} , `;
    end = date.end;
  }
  return rest + text.slice(end);
}

/** Whether a text prints digits with a symbol, or a symbol whose digits are missing. */
export function hasNumberWithSymbol(text: string): boolean {
  const rest = withoutDates(text);
  return NUMBER_WITH_SYMBOL.test(rest) || SYMBOL_ALONE.test(rest);
}

/**
 * Whether a citation in which no number was found has one all the same. Dates, years, terms, ordinals, provisions and quantities
 * are no numbers of documents; nor are digits in the subject, unless a symbol stands with them.
 */
export function hasUnreadNumber(text: string): boolean {
  if (hasNumberWithSymbol(text)) return true;
  const subject = SUBJECT.exec(text)?.index ?? text.length;
  let head = withoutDates(text.slice(0, subject));
  if (PRINTED.test(head) || hasBareNumberWord(head)) return true;
  for (const pattern of OTHER_NUMBERS) head = head.replace(pattern, " ");
  const typeEnd = leadingTypeWord(head)?.end ?? 0;
  if (/^\s*\d/u.test(head.slice(typeEnd))) return true;
  return /\d/u.test(head.replace(QUANTITY, " "));
}

/** Digits that a space, a dash or a sign joins to a number: "1 234/KH-UBND", "15-16/QĐ-UBND". */
const JOINED = /(?<![\p{L}\p{M}\p{N}./-])(?:\d{1,3} (?=$)|\d+\p{L}?(?:-|\s*[+&]\s*))$/u;
/** What joins the numbers of a citation as well: "95, 96/KH-UBND". */
const LISTED = /(?<![\p{L}\p{M}\p{N}./-])\d+\p{L}?\s*(?:[,;]|(?:và|hoặc|đến)(?!\p{L}))\s*$/iu;
const THREE_DIGITS = /^\d{3}(?!\d)/;

/** The greatest distance from a number to the words that say what the digits before it are, in characters. */
const WORDS_BEFORE = 60;

/**
 * Whether digits directly before a number belong to it or are the first of several: of "15-16/QĐ-UBND" only 16 can be read. Three digits
 * after a space can be the rest of a greater number.
 *
 * @param from where the reference before this one ends
 */
export function hasNumberBefore(text: string, start: number, from: number, isCitation: boolean): boolean {
  let before = text.slice(Math.max(from, start - WORDS_BEFORE), start);
  if (!/\d/.test(before)) return false;
  for (const pattern of OTHER_NUMBERS) before = before.replace(pattern, (words) => `${words.replace(/\d/gu, "x")}`);
  const joined = JOINED.exec(before)?.[0];
  if (joined !== undefined) return !joined.endsWith(" ") || /[+&]/.test(joined) || THREE_DIGITS.test(text.slice(start));
  return isCitation && LISTED.test(before);
}

/** Whether a symbol follows that the grammar does not join to the number before it, since a space is between them. */
export function isBeforeSymbol(text: string, end: number): boolean {
  return SYMBOL_NEXT.test(text.slice(end, end + 20));
}
