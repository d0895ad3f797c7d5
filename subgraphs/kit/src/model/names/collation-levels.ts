import { normalizeText } from "@thidua/base/text";
import { letterCode } from "./letter-code.js";

/** The three levels on which texts are compared, each an ASCII text but for `text`. */
export interface CollationLevels {
  /** Letters, numbers and tones, word by word: each word is its letters, ",", its tones and a space. */
  words: string;
  /** "1" for each capital and "0" for each other letter. The zeros at the end do not count, see `withoutZeros`. */
  capitals: string;
  /** The normalized text itself, which distinguishes otherwise equal texts (punctuation, hóa and hoá, 7 and 07). */
  text: string;
}

/** What a letter adds to the levels. */
interface LetterLevels {
  readonly letters: string;
  readonly tones: string;
  readonly capitals: string;
}

/** A letter (or a digit of another script) with its marks. */
const LETTER = /([\p{L}\p{N}])(\p{M}*)/gu;
/** A number of ASCII digits, such a letter, or a separator of words. */
const PIECE = /([0-9]+)|([\p{L}\p{N}]\p{M}*)|[^\p{L}\p{N}]+/gu;
const MARK_OR_SURROGATE = /[\p{M}\p{Cs}]/u;

/** Latin letters and the marks that texts are printed with end before it. */
const tableEnd = 0x2100;
/**
 * What each character of a table adds, once it was met: null for a separator, 0 for one that depends on its neighbors, which are
 * marks and halves of characters.
 */
const table = new Array<LetterLevels | null | 0 | undefined>(tableEnd).fill(undefined);

/** Digits preceded by how many there are, so that longer numbers are greater; zeros in front do not count. */
function numberCode(digits: string): string {
  const value = digits.replace(/^0+(?=.)/, "");
  const size = value.length < 9 ? String(value.length) : `9${String(value.length).padStart(9, "0")}`;
  return size + value;
}

/** Returns a text without the zeros at its end. */
export function withoutZeros(capitals: string): string {
  return capitals.slice(0, capitals.lastIndexOf("1") + 1);
}

/**
 * Splits a text into the parts that `sortKey` compares. Each separator sorts before each character that a part can begin with:
 * space, ",", "-" and "/" come before digits and letters in ASCII.
 */
export function collationLevels(text: string): CollationLevels {
  const normal = normalizeText(text);
  return levelsByCharacter(normal) ?? levelsByPiece(normal);
}

/** The levels of a composed text, or null for one with a character that no table has. */
function levelsByCharacter(text: string): CollationLevels | null {
  let words = "";
  let capitals = "";
  let letters = "";
  let tones = "";
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      const from = at;
      while (isDigit(text.charCodeAt(at + 1))) at += 1;
      letters += numberCode(text.slice(from, at + 1));
      continue;
    }
    if (code >= tableEnd) return null;
    const levels = table[code] ?? (table[code] === null ? null : learn(code));
    if (levels === 0) return null;
    if (levels !== null) {
      letters += levels.letters;
      tones += levels.tones;
      capitals += levels.capitals;
    } else if (letters !== "") {
      words += `${letters},${tones} `;
      letters = "";
      tones = "";
    }
  }
  if (letters !== "") words += `${letters},${tones} `;
  return { words, capitals, text };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function learn(code: number): LetterLevels | null | 0 {
  const character = String.fromCharCode(code);
  const levels = MARK_OR_SURROGATE.test(character) ? 0 : levelsOfLetters(character.normalize("NFD"));
  table[code] = levels;
  return levels;
}

/** What decomposed letters add, or null if there is none. */
function levelsOfLetters(decomposed: string): LetterLevels | null {
  let [letters, tones, capitals] = ["", "", ""];
  for (const [, letter, marks] of decomposed.matchAll(LETTER)) {
    const lower = letter!.toLowerCase();
    const code = letterCode(lower, marks!);
    letters += code.letter;
    tones += code.tones;
    capitals += lower === letter ? "0" : "1";
  }
  return capitals === "" ? null : { letters, tones, capitals };
}

/** The levels of any text. */
function levelsByPiece(text: string): CollationLevels {
  let words = "";
  let capitals = "";
  let letters = "";
  let tones = "";
  const endWord = () => {
    if (letters !== "") words += `${letters},${tones} `;
    letters = "";
    tones = "";
  };
  for (const [, digits, letter] of text.normalize("NFD").matchAll(PIECE)) {
    const levels = letter === undefined ? null : levelsOfLetters(letter);
    if (digits !== undefined) {
      letters += numberCode(digits);
    } else if (levels !== null) {
      letters += levels.letters;
      tones += levels.tones;
      capitals += levels.capitals;
    } else {
      endWord();
    }
  }
  endWord();
  return { words, capitals, text };
}
