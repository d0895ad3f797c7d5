import { normalizeText } from "@thidua/base/text";
import { letterCode } from "./letter-code.js";

/** A number of ASCII digits, a letter (or a digit of another script) with its marks, or a separator of words. */
const PIECE = /([0-9]+)|([\p{L}\p{N}])(\p{M}*)|[^\p{L}\p{N}]+/gu;

/** The three levels on which texts are compared, each an ASCII text but for `text`. */
export interface CollationLevels {
  /** Letters, numbers and tones, word by word: each word is its letters, ",", its tones and a space. */
  words: string;
  /** "1" for each capital and "0" for each other letter, without the zeros at the end. */
  capitals: string;
  /** The normalized text itself, which distinguishes otherwise equal texts (punctuation, hóa and hoá, 7 and 07). */
  text: string;
}

/** Digits preceded by how many there are, so that longer numbers are greater; zeros in front do not count. */
function numberCode(digits: string): string {
  const value = digits.replace(/^0+(?=.)/, "");
  const size = value.length < 9 ? String(value.length) : `9${String(value.length).padStart(9, "0")}`;
  return size + value;
}

/**
 * Splits a text into the parts that `sortKey` compares. Each separator sorts before each character that a part can begin with:
 * space, ",", "-" and "/" come before digits and letters in ASCII.
 */
export function collationLevels(text: string): CollationLevels {
  const normal = normalizeText(text);
  let words = "";
  let capitals = "";
  let letters = "";
  let tones = "";
  const endWord = () => {
    if (letters !== "") words += `${letters},${tones} `;
    letters = "";
    tones = "";
  };
  for (const [, digits, letter, marks] of normal.normalize("NFD").matchAll(PIECE)) {
    if (digits !== undefined) {
      letters += numberCode(digits);
    } else if (letter !== undefined) {
      const lower = letter.toLowerCase();
      const code = letterCode(lower, marks ?? "");
      letters += code.letter;
      tones += code.tones;
      capitals += lower === letter ? "0" : "1";
    } else {
      endWord();
    }
  }
  endWord();
  return { words, capitals: capitals.replace(/0+$/, ""), text: normal };
}
