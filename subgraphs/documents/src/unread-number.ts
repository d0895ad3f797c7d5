import { findDates } from "./date-grammar.js";
import { documentTypeSymbols } from "./document-type-symbol.js";
import { leadingTypeWord } from "./type-word.js";

/** Digits joined to letters as in a number with its symbol: "80-QĐ/TNVN", "1/KH". */
const NUMBER_WITH_SYMBOL = /(?<![\p{L}\p{M}\p{N}])\d[\d.]*\p{L}?\s{0,4}[/-]\s{0,4}(?:\d{4}\s{0,4}\/\s{0,4})?\p{L}/u;

/** A symbol whose number is missing, as in a draft: "Số:    /QĐ-UBND". */
const SYMBOL_ALONE = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])(?:${documentTypeSymbols.map(({ symbol }) => symbol).join("|")})-\p{Lu}`,
  "u",
);

/** Numbers that are no number of a document: ordinals, years, periods and provisions. */
const OTHER_NUMBERS: RegExp[] = [
  /(?<!(?<!\p{L})số\s+)(?<![\p{N}.])\d{1,3}\s+năm(?!\p{L})/giu,
  /(?<!\p{L})(?:năm|tháng|quý|tuần|đợt|khóa|khoá|nhiệm\s+kỳ|nhiệm\s+kì|giai\s+đoạn|lần\s+thứ|thứ|đại\s+hội|kỳ\s+họp)\s+(?:thứ\s+)?\d[\d/]*(?:\s*-\s*\d[\d/]*)?/giu,
  /(?<!\p{L})(?:điều|khoản|điểm|chương|mục|phụ\s+lục)\s+\d+(?:\s*(?:,|và|-)\s*\d+)*/giu,
  /(?<!\p{L})ngày\s+\d{1,2}\/\d{1,2}(?![\p{N}/])/giu,
  /(?<=\p{L}\s+)(?:19|20)\d{2}(?:\s*-\s*(?:19|20)\d{2})?(?![\p{L}\p{N}/-])/gu,
];

/** Digits before a word in small letters count something: "khen thưởng 12 tập thể". */
const QUANTITY = /(?<=\p{L}\s+)(?<!(?<!\p{L})số\s+)\d+(?=\s+\p{Ll})/gu;

/** The word "số" before digits, before a blank, or at the end. */
const NUMBER_WORD = /(?<!\p{L})(?<!một\s+)số\s*(?:[:.…_/\d]|$)/iu;
const SUBJECT = /(?<!\p{L})(?:về|v\/v)(?!\p{L})/iu;

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
  if (NUMBER_WORD.test(head)) return true;
  for (const pattern of OTHER_NUMBERS) head = head.replace(pattern, " ");
  const typeEnd = leadingTypeWord(head)?.end ?? 0;
  if (/^\s*\d/u.test(head.slice(typeEnd))) return true;
  return /\d/u.test(head.replace(QUANTITY, " "));
}
