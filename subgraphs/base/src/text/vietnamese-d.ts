import { parseSyllable } from "./syllable/index.js";

/** Đ (U+0110) and its look-alikes eth (U+00D0) and the African D (U+0189), which keyboards of other languages have. */
const lookalikes: { readonly [letter: string]: string } = { Ð: "Đ", Ɖ: "Đ", ð: "đ", ɖ: "đ" };

const words = /[\p{L}\p{M}]+/gu;

/** Abbreviations in capitals, of which Đ is a letter: HĐND, QĐ, CSTĐCS. */
const abbreviation = /^\p{Lu}{1,10}$/u;

/** Puts the Vietnamese letter Đ in place of its look-alikes, in words that are Vietnamese with it. Other words keep their letters. */
export function withVietnameseD(text: string): string {
  if (!/[ÐƉðɖ]/.test(text)) return text;
  return text.replace(words, (word) => {
    const vietnamese = word.replace(/[ÐƉðɖ]/g, (letter) => lookalikes[letter]!);
    return abbreviation.test(vietnamese) || vietnamese === "đ" || parseSyllable(vietnamese) ? vietnamese : word;
  });
}
