import { parseSyllable } from "../syllable/index.js";

/** What a word is: a Vietnamese syllable, another word that Vietnamese texts have, or neither. */
export type WordKind = "SYLLABLE" | "OTHER_WORD" | "NONE";

const vowels = "(?:[iy]ê|uô|ươ|oa|oe|ua|ưa|uê|ia|[aăâeêioôơuưy])";

/** Names of minorities: with a cluster (Krông, Kpă), with a final h, k, l, r or s (Păh, Bliêr), or ending in iê, uô or ươ (Niê). */
const minorityName = new RegExp(
  `^(?:(?!ch|gh|kh|ng|nh|ph|th|tr|gi|qu)[bcdđghkmnpst][bdđhjlmnprstw]${vowels}(?:ng|nh|ch|[cmnptklhrsio])?` +
    `|(?:ch|gh|kh|ng|nh|ph|th|tr|[bcdđghklmnprstvwxy])?(?:${vowels}[klhrs]|iê|uô|ươ))$`,
  "u",
);

/** Abbreviations: capital letters (HĐND), or consonants alone (Đ, đ, TTg). */
const abbreviation = /^(?:[A-ZĂÂĐÊÔƠƯ]{2,10}|[BCDĐGHKLMNPQRSTVXbcdđghklmnpqrstvx]{1,4})$/u;

/** Small letters, a capital at the beginning, or capitals. */
const isCased = /^(?:\p{Ll}+|\p{Lu}\p{Ll}*|\p{Lu}+)$/u;

/** Returns what a word of composed letters is. A word without marks is OTHER_WORD at least: it says nothing about an encoding. */
export function wordKind(word: string): WordKind {
  if (isCased.test(word) && parseSyllable(word)) return "SYLLABLE";
  if (!/[^\0-\u007F]/.test(word) || abbreviation.test(word)) return "OTHER_WORD";
  if (!isCased.test(word)) return "NONE";
  return minorityName.test(withoutTone(word)) || areJoined(word) || missesTone(word) ? "OTHER_WORD" : "NONE";
}

/** Whether a word is a syllable but for its tone, which was not typed: “môt” for “một”. */
function missesTone(word: string): boolean {
  const [, start, vowel, rest] = /^(.*)([âăêôơ])(ch|[cpt])$/iu.exec(word) ?? [];
  return start !== undefined && parseSyllable(`${start}${vowel}\u0301${rest}`) !== null;
}

/** Whether a word is two or three syllables that miss a space, each but the first with an onset: “Đắklắk”, “thiđua”. */
function areJoined(word: string, most = 3): boolean {
  if (most === 1 || word.length > 30) return false;
  for (let end = word.length - 1; end > 0; end -= 1) {
    const rest = word.slice(end);
    if (!/^[bcdđghklmnpqrstvx]/iu.test(rest) || !parseSyllable(word.slice(0, end))) continue;
    if (parseSyllable(rest) || areJoined(rest, most - 1)) return true;
  }
  return false;
}

/** A word in small letters without the first tone mark. */
function withoutTone(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/(?<=[aeiouy][\u0302\u0306\u031B]?)[\u0300\u0301\u0303\u0309\u0323]/u, "")
    .normalize("NFC");
}
