import { decodeTcvn3, tcvn3Class } from "./tcvn3.js";
import { wordKind } from "./vietnamese-word.js";

const letter = "[A-Za-zÀ-ÖØ-öø-ÿ]";
/** Codes of TCVN3 that are letters of no language; ª and µ only have the category. */
const symbol = "[¡-©«-´¶-¹»-¾×÷ªµ]";

/** Every such code, and the soft hyphen, which is TCVN3's ư. */
const anySymbol = /[¡-¹»-¾×÷]/u;
const besideLetter = new RegExp(`${letter}${symbol}|${symbol}${letter}`, "u");
/** Two or more codes without a letter beside them: “®·” is “đã”. */
const noLetter = new RegExp(`^${symbol}{2,}$`, "u");
const runs = new RegExp(`[${tcvn3Class}]+`, "gu");

/** Units of a millionth, which are no words. */
const units = /(?<![^\s\d(.,±])µ[AFglmsVW](?![A-Za-zÀ-ÿ])/gu;

/** Quotation marks around words. */
const quotes = new RegExp(`«(?=${letter}{2})|(?<=${letter}{2})»`, "gu");
/** A footnote or a trademark after a word, and a dot between two. Each of the words has a vowel. */
const vowel = "[aeiouyÀ-ÖØ-Ýà-öø-ý]";
const before = `(?<=${vowel}${letter}{1,3}|${letter}${vowel})`;
const signs = new RegExp(`${before}[¹®©](?!${letter})|${before}·(?=${letter}{0,3}${vowel})`, "giu");

/** Returns whether a text is possible Vietnamese in Unicode: every marked word is, and no symbol stands where only TCVN3 has a letter. */
export function standsAsUnicode(text: string): boolean {
  const words =
    text
      .replace(units, " ")
      .replace(/[ªµ]/g, " ")
      .replaceAll("\u00ad", "")
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.every((word) => wordKind(word) !== "NONE") && !hasSymbolOfTcvn3(text);
}

/** Returns whether a symbol stands where only TCVN3 has a letter. */
export function hasSymbolOfTcvn3(text: string): boolean {
  if (!anySymbol.test(text)) return false;
  const hasQuotes = /«[^«»]*»/.test(text);
  return (text.replace(units, " ").match(runs) ?? []).some((run) => {
    if (isLetterByTcvn3Alone(run) || (noLetter.test(run) && wordKind(decodeTcvn3(run)!) === "SYLLABLE")) return true;
    const plain = run.replaceAll("\u00ad", "").replace(signs, " ");
    return besideLetter.test(hasQuotes ? plain.replace(quotes, " ") : plain);
  });
}

/**
 * Returns whether the soft hyphen of a word is TCVN3's letter ư: without it “H\u00adng” is no word, with it “Hưng” is one. Between two
 * syllables it is a soft hyphen.
 */
export function isLetterByTcvn3Alone(run: string): boolean {
  return run.includes("\u00ad") && wordKind(decodeTcvn3(run) ?? "") === "SYLLABLE";
}
