import { abbreviations } from "./abbreviations.js";
import type { SearchWord } from "./search-word.js";

/** Soft hyphens, joiners and marks of direction are invisible. A zero-width space (U+200B) separates words. */
const invisible = /[^\P{Cf}\u200B]/gu;
/** An apostrophe within a name: K'Dang is also written KDang. */
const apostrophe = /(?<=\p{L}\p{M}*)['’‘ʼ‛`´＇](?=\p{L})/gu;
/** An ampersand of an abbreviation: KH&CN, also written KHCN. */
const ampersand = /(?<![\p{L}\p{M}])(\p{L}{1,5})&(?=\p{L}{1,5}(?![\p{L}\p{M}]))/gu;
/** Parts that are perhaps one abbreviation: GD-ĐT, VH,TT&DL, KH & CN, TP.HCM. Not those of a document's symbol: 17/KH-ĐT. */
const parted = /(?<![\p{L}\p{M}\p{N}/])\p{L}{1,5}(?:\s?[&,.–-]\s?\p{L}{1,5})+(?![\p{L}\p{M}\p{N}])/gu;
/** No word is longer: an index refuses an entry of some thousand bytes. What is longer is read as several. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,99}/gu;
/** The marks of the five tones; the other marks make other letters (â, ơ). */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A syllable that ends in y or i with no difference in sound: sỹ and sĩ, kỷ and kỉ, Mỹ and Mĩ. Not thuỷ, quý or y tế. */
const endsInY = /^([hklmst])y(?=\p{M}*$)/u;
/** Zeros before a number: 05/KH-UBND and 5/KH-UBND, 01/07 and 1/7. */
const leadingZeros = /^0+(?=\d+$)/;

const expansions = new Map(
  abbreviations.map(([abbreviation, words]) => [
    plainOf(abbreviation),
    foundIn(words).map((written) => ({ ...compared(written), isExpanded: true })),
  ]),
);

/** Changes when the same text makes other words: records are then indexed again. */
export const searchWordsVersion = `2 ${JSON.stringify(abbreviations)}`;

/**
 * Returns the words of a text as a search compares them, abbreviations as the words that they stand for.
 *
 * This is the one place that decides which writings are the same word: upper and lower case, composed and decomposed letters, old and
 * new tone marks, y and i at the end of a syllable, Ð for Đ, apostrophes in names. Records and what is searched for both pass it.
 */
export function searchWords(text: string | null | undefined): SearchWord[] {
  return wordsOf(text ?? "").flatMap((written) => {
    const made = compared(written);
    // What is nothing but marks leaves no word.
    return made.plain === "" ? [] : (expansions.get(made.plain) ?? [made]);
  });
}

function wordsOf(text: string): string[] {
  const spelled = text.normalize("NFC").replace(invisible, "").replace(apostrophe, "").replace(ampersand, "$1");
  return foundIn(spelled.replace(parted, joined));
}

function foundIn(text: string): string[] {
  return text.match(word) ?? [];
}

/** Joins the parts of abbreviations, the longest first, and separates the others. */
function joined(text: string): string {
  const parts = foundIn(text);
  const read: string[] = [];
  for (let from = 0; from < parts.length; ) {
    let to = parts.length;
    while (to > from + 1 && !expansions.has(plainOf(parts.slice(from, to).join("")))) to -= 1;
    read.push(parts.slice(from, to).join(""));
    from = to;
  }
  return read.join(" ");
}

function compared(written: string): SearchWord {
  return { written, accented: accentedOf(written), plain: plainOf(written) };
}

function accentedOf(written: string): string {
  const letters = lettersOf(written);
  const marks = letters.match(tones)?.join("") ?? "";
  return letters.replace(tones, "").replace(endsInY, "$1i").replace(leadingZeros, "").normalize("NFC") + marks;
}

function plainOf(written: string): string {
  return lettersOf(written)
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .replace(/đ/g, "d")
    .replace(endsInY, "$1i")
    .replace(leadingZeros, "");
}

/** In lower case and decomposed. U+00D0 Ð and U+0189 Ɖ look like Đ and are typed for it. */
function lettersOf(written: string): string {
  return written.normalize("NFKD").toLowerCase().normalize("NFKD").replace(/[ðɖ]/g, "đ");
}
