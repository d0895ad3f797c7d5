/** The marks that make a letter of its own out of a base letter: a ă â, e ê, o ô ơ, u ư. */
const LETTERS: Record<string, Record<string, string>> = {
  a: { "\u0306": "a~", "\u0302": "a~~" },
  e: { "\u0302": "e~" },
  o: { "\u0302": "o~", "\u031B": "o~~" },
  u: { "\u031B": "u~" },
};

/** Huyền, hỏi, ngã, sắc, nặng; no tone is no code at all and so comes first. */
const TONES: Record<string, string> = {
  "\u0300": "1",
  "\u0309": "2",
  "\u0303": "3",
  "\u0301": "4",
  "\u0323": "5",
};

function hexadecimal(character: string): string {
  return character.codePointAt(0)!.toString(16).padStart(6, "0");
}

function baseCode(base: string): string {
  if (base >= "a" && base <= "z") return base;
  // đ, and ð and ɖ, whose capitals look like Đ and are typed for it.
  if (base === "đ" || base === "ð" || base === "ɖ") return "d~";
  return `{${hexadecimal(base)}`;
}

/**
 * Returns the place of a letter in the Vietnamese alphabet and its tones, as ASCII texts that compare in that order.
 *
 * `letter` is the Latin letter itself, followed by "~" for each step after it (a, a~ = ă, a~~ = â), or "{" and a code point
 * for letters of other alphabets, which come after z. `tones` is a digit for each tone mark and "9" with a code point for
 * each mark that is not Vietnamese.
 *
 * @param letter a lower-case base letter with its combining marks (NFD)
 */
export function letterCode(base: string, marks: string): { letter: string; tones: string } {
  let letter = baseCode(base);
  let tones = "";
  for (const mark of marks) {
    const formed = LETTERS[letter]?.[mark];
    if (formed) letter = formed;
    else tones += TONES[mark] ?? `9${hexadecimal(mark)}`;
  }
  return { letter, tones };
}
