import { decodeTcvn3, tcvn3Class } from "./tcvn3.js";
import { wordKind } from "./vietnamese-word.js";

const letter = "[A-Za-zÀ-ÖØ-öø-ÿ]";
/** Codes of TCVN3 that are letters of no language; ª and µ only have the category. */
const symbol = "[¡-©«-´¶-¹»-¾×÷ªµ]";

const besideLetter = new RegExp(`${letter}${symbol}|${symbol}${letter}`, "u");
const runs = new RegExp(`[${tcvn3Class}]+`, "gu");

/** Units of a millionth, which are no words. */
const units = /(?<![\p{L}\d])µ[AFglmsVW](?![A-Za-zÀ-ÿ])/gu;

/** Quotation marks around words. */
const quotes = new RegExp(`«(?=${letter}{2})|(?<=${letter}{2})»`, "gu");
/** A footnote or a trademark after a word, and a dot between two. */
const signs = new RegExp(`(?<=${letter}{2})[¹®©](?!${letter})|(?<=${letter}{2})·(?=${letter}{2})`, "gu");

/** Returns whether a text is possible Vietnamese in Unicode: every marked word is, and no symbol stands where only TCVN3 has a letter. */
export function standsAsUnicode(given: string): boolean {
  const text = given.replace(units, " ");
  const words = text.replace(/[ªµ]/g, " ").match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.some((word) => wordKind(word) === "NONE")) return false;
  const hasQuotes = text.includes("«") && text.includes("»");
  return (text.match(runs) ?? []).every((run) => {
    if (isLetterByTcvn3Alone(run)) return false;
    const plain = run.replaceAll("\u00ad", "").replace(signs, " ");
    return !besideLetter.test(hasQuotes ? plain.replace(quotes, " ") : plain);
  });
}

/**
 * Returns whether the soft hyphen of a word is TCVN3's letter ư: without it “H\u00adng” is no word, with it “Hưng” is one. Between two
 * syllables it is a soft hyphen.
 */
export function isLetterByTcvn3Alone(run: string): boolean {
  return run.includes("\u00ad") && wordKind(decodeTcvn3(run) ?? "") === "SYLLABLE";
}
