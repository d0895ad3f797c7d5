import { decodeMisreadParts, decodeMisreadUtf8 } from "./misread-utf8.js";
import { readWords, type WordReading } from "./read-words.js";
import { hasSymbolOfTcvn3, standsAsUnicode } from "./stands-as-unicode.js";
import { decodeTcvn3, tcvn3Class } from "./tcvn3.js";
import { withCapitals } from "./tcvn3-capitals.js";
import { decodeVni, vniClass } from "./vni.js";

/** A text that is no Vietnamese as it stands, read in the encoding that explains it. */
export interface LegacyReading {
  readonly encoding: "TCVN3" | "VNI" | "Windows-1252";
  /** The text in Unicode. */
  readonly text: string;
}

/** Vietnamese letters that none of the encodings writes, and combining marks: a text with one of them is Unicode. */
const unicodeOnly =
  /[\u0300-\u0323]|[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/;

/**
 * Reads a text as what an old encoding made of it: TCVN3, VNI, or UTF-8 that was read as Windows-1252.
 *
 * A text whose words are all possible Vietnamese as they stand is Unicode, whatever else could explain it: “Hoàng” also spells “Hồng” in
 * VNI. Otherwise an encoding explains a text if all its words are Vietnamese when read in it. Words without marks, abbreviations, numbers
 * and names of other languages speak for neither.
 *
 * @param text the text as the caller sent it: soft hyphens, control characters and no-break spaces are letters here
 * @returns the reading, or null for a text that is Unicode, or that no encoding explains as a whole
 */
export function legacyReading(text: string): LegacyReading | null {
  if (!/[\u0080-\u00FF]/.test(text)) return null;
  const parts = decodeMisreadParts(text);
  if (!parts && (unicodeOnly.test(text) || standsAsUnicode(text))) return null;
  const meant = decodeMisreadUtf8(text) ?? parts;
  if (meant !== null) return { encoding: "Windows-1252", text: meant };
  const tcvn3 = readWords(text, tcvn3Class, decodeTcvn3);
  const vni = hasSymbolOfTcvn3(text) ? null : readWords(text, vniClass, decodeVni);
  if (tcvn3 && !isBetter(vni, tcvn3, text)) return { encoding: "TCVN3", text: withCapitals(tcvn3.text) };
  return vni && { encoding: "VNI", text: vni.text };
}

/** A vowel and a mark, as VNI writes most letters; TCVN3 seldom has them one after the other. */
const isPair = /[aeouyôö][ùøûõïâáàåãäêéèúüë]/iu;

function isBetter(one: WordReading | null, other: WordReading, text: string): boolean {
  if (!one) return false;
  const lead = one.weight - 4 * one.misspelled - (other.weight - 4 * other.misspelled);
  return lead > 0 || (lead === 0 && isPair.test(text));
}
