/** The tone marks of VNI after a vowel, and the letters that they make of a, e, o, u, y, ơ (ô) and ư (ö). */
const toneMarks = { ù: "\u0301", ø: "\u0300", û: "\u0309", õ: "\u0303", ï: "\u0323" };

/** The marks of VNI that stand for a hat or a breve, with or without a tone. */
const hats = { â: "", á: "\u0301", à: "\u0300", å: "\u0309", ã: "\u0303", ä: "\u0323" };
const breves = { ê: "", é: "\u0301", è: "\u0300", ú: "\u0309", ü: "\u0303", ë: "\u0323" };

/** The letters of VNI that stand alone. */
const single = { ô: "ơ", ö: "ư", ñ: "đ", í: "í", ì: "ì", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ" };

/**
 * VNI for Windows (fonts VNI-Times and their like): a vowel is followed by a character for its marks.
 *
 * Source: VNI Software, “VNI Character Sets”, table of VNI for Windows.
 */
const letters = new Map<string, string>([
  ...Object.entries(single),
  ...[..."aeouyôö"].flatMap((vowel) =>
    Object.entries(toneMarks).flatMap(([mark, tone]): [string, string][] =>
      vowel === "y" && mark === "ï" ? [] : [[vowel + mark, `${single[vowel as "ô"] ?? vowel}${tone}`.normalize("NFC")]],
    ),
  ),
  ...[..."aeo"].flatMap((vowel) =>
    Object.entries(hats).map(([mark, tone]): [string, string] => [
      vowel + mark,
      `${vowel}\u0302${tone}`.normalize("NFC"),
    ]),
  ),
  ...Object.entries(breves).map(([mark, tone]): [string, string] => [`a${mark}`, `a\u0306${tone}`.normalize("NFC")]),
]);
const codes = new Map([...letters].map(([code, letter]) => [letter, code]));

/** The characters that VNI uses for letters, as a class of a regular expression. */
export const vniClass = `A-Za-z${[...new Set([...letters.keys()].join(""))].join("")}${[
  ...new Set([...letters.keys()].join("")),
]
  .join("")
  .toUpperCase()}`;

/** Reads one word as VNI: Vietnamese letters in place of their codes, or null if a letter is none of VNI's. */
export function decodeVni(word: string): string | null {
  let decoded = "";
  for (let at = 0; at < word.length; ) {
    const [pair, code] = [word.slice(at, at + 2), word[at]!];
    // A capital vowel takes a mark of either case, a small one only a small mark.
    const isPair = pair.length === 2 && letters.has(pair.toLowerCase()) && !/^\p{Ll}\p{Lu}/u.test(pair);
    const length = isPair ? 2 : 1;
    const letter = letters.get(word.slice(at, at + length).toLowerCase()) ?? (/[A-Za-z]/.test(code) ? code : null);
    if (letter === null) return null;
    decoded += code === code.toLowerCase() ? letter : letter.toUpperCase();
    at += length;
  }
  return decoded;
}

/** Writes a text as VNI. Characters without a code stay. */
export function encodeVni(text: string): string {
  return [...text.normalize("NFC")]
    .map((letter) => codes.get(letter) ?? codes.get(letter.toLowerCase())?.toUpperCase() ?? letter)
    .join("");
}
