import { DocumentType } from "./document-type.js";
import { documentTypeSymbols } from "./document-type-symbol.js";

/** The words in front of a number: "Kế hoạch số". Offsets point into the prepared text. */
export interface NumberHead {
  /** The start of the type word, or of the word "số", or of the number without either. */
  start: number;
  /** The type the word names, or null. */
  type: DocumentType | null;
  /** Whether the word "số" stands before the number. */
  hasNumberWord: boolean;
  /** Whether the words are in capitals, as in a heading: "CHỈ THỊ SỐ". An abbreviation ("QĐ") always is, and does not count. */
  isInCapitals: boolean;
}

const OTHER_WORDS: [word: string, type: DocumentType][] = [
  ["Luật", DocumentType.LAW],
  ["Bộ luật", DocumentType.LAW],
  ["Sắc lệnh", DocumentType.EDICT],
  ["Thông báo kết luận", DocumentType.NOTICE],
  ["Chương trình hành động", DocumentType.PROGRAM],
  ["Bản thoả thuận", DocumentType.AGREEMENT],
  ["Giấy uỷ quyền", DocumentType.AUTHORIZATION],
];

const typeOfWord = new Map(
  [...documentTypeSymbols.map(({ name, type }): [string, DocumentType] => [name, type]), ...OTHER_WORDS].map(
    ([word, type]) => [word.toLowerCase(), type],
  ),
);

const typeOfSymbol = new Map(documentTypeSymbols.map(({ symbol, type }) => [symbol, type]));

const longestFirst = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join("|");
const WORDS = longestFirst(typeOfWord.keys()).replaceAll(" ", String.raw`\s+`);
const START = String.raw`(?<![\p{L}\p{M}\p{N}/&-])`;

/** The word "số" before a number. In "chuyển đổi số" and "dân tộc thiểu số" it is a part of another word. */
export const NUMBER_WORD = String.raw`(?<!\p{L})số(?<!(?<!\p{L})(?:một|đổi|thiểu|dân|đa|tổng|chỉ|hệ|tham|chữ|con|tỷ|tỉ|doanh|kinh\s+tế|xã\s+hội|chính\s+quyền|công\s+nghệ|hạ\s+tầng)\s+số)`;

const HEAD = new RegExp(`${START}(?:(?<word>${WORDS})\\s+)?(?<so>${NUMBER_WORD}\\s*:?\\s*)?$`, "iu");
const SHORT_HEAD = new RegExp(
  `${START}(?<symbol>${longestFirst(typeOfSymbol.keys())})\\s+(?<so>[Ss][ốỐ]\\s*:?\\s*)?$`,
  "u",
);
const LEADING_WORD = new RegExp(`^\\s*(?<word>${WORDS})(?![\\p{L}\\p{M}\\p{N}])`, "iu");
const TYPE_WORD = new RegExp(`${START}(?:${WORDS}|văn\\s+bản)(?![\\p{L}\\p{M}])`, "giu");

/** No head is longer than this many characters. */
const REACH = 60;

function typeOf(word: string | undefined): DocumentType | null {
  return (word && typeOfWord.get(word.toLowerCase().replace(/\s+/gu, " "))) || null;
}

/**
 * Reads the words directly before a number: a type word in full ("Kế hoạch", any case) or abbreviated ("NQ 202/2025/QH15"), and "số". It
 * never reads before `from`.
 *
 * Source: specification of document numbers, section 4: reference = [type word] ["số"] number [date].
 */
export function readHead(text: string, numberStart: number, from = 0): NumberHead {
  const reach = Math.max(from, numberStart - REACH);
  const before = text.slice(reach, numberStart);
  const short = SHORT_HEAD.exec(before);
  const head = short ?? HEAD.exec(before);
  if (!head?.[0]) return { start: numberStart, type: null, hasNumberWord: false, isInCapitals: false };
  const { symbol, word = "", so = "" } = head.groups!;
  return {
    start: reach + head.index,
    type: symbol === undefined ? typeOf(word) : (typeOfSymbol.get(symbol) ?? null),
    hasNumberWord: so !== "",
    isInCapitals: /\p{L}/u.test(word + so) && !/\p{Ll}/u.test(word + so),
  };
}

/** The type a citation begins with ("Nghị quyết Đại hội …") and where the word ends, or null. */
export function leadingTypeWord(text: string): { type: DocumentType; end: number } | null {
  const match = LEADING_WORD.exec(text);
  const type = typeOf(match?.groups?.word);
  return match && type ? { type, end: match[0].length } : null;
}

/** Returns the number of type words in a text; "văn bản" is one. */
export function countTypeWords(text: string): number {
  return text.match(TYPE_WORD)?.length ?? 0;
}

/** Whether a text ends with a type word: what follows then belongs to that document. */
export function endsWithTypeWord(text: string): boolean {
  const last = [...text.matchAll(TYPE_WORD)].at(-1);
  return last !== undefined && text.slice(last.index + last[0].length).trim() === "";
}
