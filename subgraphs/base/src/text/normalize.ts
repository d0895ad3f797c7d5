import { isLetterByTcvn3Alone } from "./legacy/index.js";
import { withVietnameseD } from "./vietnamese-d.js";

/** What most texts are made of: words of ASCII, composed Vietnamese letters and printed marks, one space or line breaks between them. */
const SETTLED =
  /^[!-~À-ÏÑ-ÖØ-ïñ-öø-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ–—‘’“”…]+(?:(?: |\n+)[!-~À-ÏÑ-ÖØ-ïñ-öø-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ–—‘’“”…]+)*$/;

/** Line breaks of all systems: the vertical tab is what Word writes for a line break within a paragraph. */
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** A space without a width: it separates words, but is not seen. */
const ZERO_WIDTH_SPACE = /\u200B/g;

/**
 * Characters that are not seen and break comparisons: joiners, bidirectional controls, byte order marks, fillers, interlinear marks.
 * Variation selectors and tags stay, since they change what is seen of an emoji. Source: Unicode, Default_Ignorable_Code_Point.
 */
const INVISIBLE = /(?!\u00AD|[\uFE00-\uFE0F]|[\u{E0000}-\u{E0FFF}])\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]/gu;

/** A word, with soft hyphens and with the punctuation that TCVN3 has for letters. */
const WORD = /(?:[^\s\p{P}\p{Nd}]|[¡§«¶·»])+/gu;

/** PostgreSQL refuses a NUL in a text, and other control characters have no meaning. Line breaks and tabs stay. */
const CONTROL = /[^\P{Cc}\t\n]/gu;

/** A tone that was typed before the hat or the breve of its vowel: Unicode composes only the other order. */
const TONE_BEFORE_HAT = /(?<=[aeo])([\u0300\u0301\u0303\u0309])([\u0302\u0306])/giu;

/**
 * Text as it is stored and shown: letters composed (NFC), no-break and other odd spaces made plain, runs of spaces made one, ends
 * trimmed, invisible and control characters removed. Line breaks stay, as "\n" with no space beside them. Ð and Ɖ become Đ in Vietnamese
 * words, of which they are misspelled letters; all other letters, their case and the place of tone marks never change.
 *
 * A text in another encoding passes with all its characters: `legacyReading` recognizes it, and the caller refuses it.
 */
export function normalizeText(text: string): string {
  // Nothing of such a text changes.
  if (SETTLED.test(text)) return text;
  const plain = text
    .toWellFormed()
    .replace(LINE_BREAK, "\n")
    .replace(ZERO_WIDTH_SPACE, " ")
    .replace(INVISIBLE, "")
    .replace(CONTROL, "")
    .replace(WORD, withoutSoftHyphens)
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
  return withVietnameseD(composed(plain));
}

function withoutSoftHyphens(word: string): string {
  return isLetterByTcvn3Alone(word) ? word : word.replaceAll("\u00AD", "");
}

function composed(text: string): string {
  return text.normalize("NFD").replace(TONE_BEFORE_HAT, "$2$1").normalize("NFC");
}
