import { capitalsOf } from "./tcvn3-capitals.js";
import { wordKind } from "./vietnamese-word.js";

/** A text in which an encoding explains every word. */
export interface WordReading {
  readonly text: string;
  /** How much speaks for the encoding: 2 for each word that nothing else explains, 1 for one that can be a foreign name. */
  readonly weight: number;
  /** The number of words that are nearly syllables. */
  readonly misspelled: number;
}

/**
 * Reads all words of a text in an encoding.
 *
 * @param letters the encoding's characters, as a class of a regular expression
 * @param decode reads one word
 * @returns null if a word is left without an explanation, or no word needs the encoding
 */
export function readWords(text: string, letters: string, decode: (word: string) => string | null): WordReading | null {
  let [weight, others, misspelled, isExplained] = [0, 0, 0, true];
  const read = text.replace(new RegExp(`[\\p{L}\\p{M}${letters}]+`, "gu"), (run) => {
    if (/^[a-z]+$/i.test(run)) {
      if (/[a-z]/.test(run) && wordKind(run) !== "SYLLABLE") others += 1;
      return run;
    }
    // Other symbols alone are punctuation; these are words of one letter, and the đ of “50.000đ”.
    if (!/[A-Za-zÀ-ÖØ-öø-ÿ®§¸¶µª]/.test(run)) return run;
    const decoded = decode(run);
    const kind = decoded === null ? "NONE" : kindOf(decoded);
    if (kind === "NONE" && decoded !== null && isNearlyWord.test(decoded.normalize("NFD"))) misspelled += 1;
    else if (kind === "NONE") isExplained = false;
    else if (wordKind(run) !== "NONE") others += 1;
    else if (kind === "SYLLABLE") weight += weightOf(run);
    return decoded ?? run;
  });
  // Texts have misspelled words (“nghành”): each of them needs two that are sure.
  if (!isExplained || weight === 0 || weight < 4 * misspelled) return null;
  // A single word of letters that other languages have, beside a name or a word of Unicode, can be a foreign name.
  return weight === 1 && others > 0 ? null : { text: read, weight, misspelled };
}

/** Decomposed letters in the order of a syllable: consonants, vowels with their marks, consonants. */
const isNearlyWord = /^[bcdđghklmnpqrstvx]{0,3}(?:[aeiouy][\u0300-\u0323]*){1,3}[cghkmnpt]{0,2}$/iu;

/** TCVN3 has no capital letters with a tone: in a word of capitals they are small. */
function kindOf(decoded: string): ReturnType<typeof wordKind> {
  const kind = wordKind(decoded);
  return kind === "NONE" ? wordKind(capitalsOf(decoded)) : kind;
}

/** Codes that no name of another language has in their place. */
const telling =
  /[^A-Za-zÀ-ÖØ-öø-ÿ]|[a-zà-ÿ][À-Þ]|[B-DG-HK-NP-TVX][ÝÞ][a-z]|[ßðþ]|[aeouyôö][ùûõøâáàåãäêéèú]|[AEOUYÔÖ][ÙÛÕØÂÁÀÅÃÄÊÉÈÚ]/u;

/** Weighs a word that is none as it stands. “ï” after a vowel stands in names such as Loïc, and alone weighs nothing. */
function weightOf(run: string): number {
  if (telling.test(run)) return 2;
  return /[aeou]ï/i.test(run) ? 0 : 1;
}
