import { SizedStore } from "../bounded-stores/sized-store.js";
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
/** Anything but ASCII without quotes and ampersands, composed Vietnamese letters, dashes and quotation marks: what the three above replace. */
const unusual = /[^\t-%(-_a-~À-ÖØ-öø-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ–—“”…]/;
/** What stands between the parts of an abbreviation. */
const partMark = /[&,.–-]/;
/** No word is longer: an index refuses an entry of some thousand bytes. What is longer is read as several. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,99}/gu;
/** The marks of the five tones; the other marks make other letters (â, ơ). */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A syllable that ends in y or i with no difference in sound: sỹ and sĩ, kỷ and kỉ, Mỹ and Mĩ. Not thuỷ, quý or y tế. */
const endsInY = /^([hklmst])y(?=\p{M}*$)/u;
/** Zeros before a number: 05/KH-UBND and 5/KH-UBND, 01/07 and 1/7. */
const leadingZeros = /^0+(?=\d+$)/;
const ascii = /^[0-9A-Za-z]*$/;

/** What short words with letters are compared by: texts have the same ones again and again. */
const known = new SizedStore<readonly SearchWord[]>(1_000_000);
const longestKnown = 12;
/** What an entry takes beside its letters, in bytes. */
const entryBytes = 400;
const withDigit = /[0-9]/;

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
  const words: SearchWord[] = [];
  for (const written of wordsOf(text ?? "")) for (const made of meantBy(written)) words.push(made);
  return words;
}

/** The words that a written one stands for: itself, or those of an abbreviation. */
function meantBy(written: string): readonly SearchWord[] {
  const isKept = written.length <= longestKnown && !withDigit.test(written);
  const kept = isKept ? known.get(written) : undefined;
  if (kept) return kept;
  const made = compared(written);
  // What is nothing but marks leaves no word.
  const meant = made.plain === "" ? [] : (expansions.get(made.plain) ?? [made]);
  if (isKept) known.set(written, meant, entryBytes + 10 * written.length);
  return meant;
}

function wordsOf(text: string): string[] {
  let spelled = text.normalize("NFC");
  if (unusual.test(spelled)) spelled = spelled.replace(invisible, "").replace(apostrophe, "").replace(ampersand, "$1");
  return foundIn(partMark.test(spelled) ? spelled.replace(parted, joined) : spelled);
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
  if (ascii.test(written)) return plainOf(written);
  const letters = lettersOf(written);
  const marks = letters.match(tones)?.join("") ?? "";
  return letters.replace(tones, "").replace(endsInY, "$1i").replace(leadingZeros, "").normalize("NFC") + marks;
}

function plainOf(written: string): string {
  if (ascii.test(written)) return written.toLowerCase().replace(endsInY, "$1i").replace(leadingZeros, "");
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
