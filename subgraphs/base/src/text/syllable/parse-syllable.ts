import { isRime } from "./is-rime.js";
import { isTonePlace } from "./tone-place.js";

/** The tone of a syllable; LEVEL has no mark. */
export type Tone = "LEVEL" | "HUYỀN" | "HỎI" | "NGÃ" | "SẮC" | "NẶNG";

/** The parts of a Vietnamese syllable, in lower case. Joined, and with the tone on the rime, they are the syllable again. */
export interface Syllable {
  /** The consonants before the vowels, with the u of “qu” and the i of “gi”; empty where there is none. */
  readonly onset: string;
  /** The vowels with their hats, breves and horns, and without the tone. */
  readonly nucleus: string;
  /** The consonants after the vowels; empty where there is none. */
  readonly coda: string;
  readonly tone: Tone;
}

const tones: { readonly [mark: string]: Tone } = {
  "\u0300": "HUYỀN",
  "\u0309": "HỎI",
  "\u0303": "NGÃ",
  "\u0301": "SẮC",
  "\u0323": "NẶNG",
};

/** “gi” and “qu” before the single letters: a longer onset leaves a shorter rime. */
const shape = /^(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx]?)([aăâeêioôơuưy]+)(ng|nh|ch|[cmnptk]?)$/u;
const shapeAfterGi = /^(g)(i[êa]?)(ng|nh|ch|[cmnpt]?)$/u;

/**
 * Reads a word as one Vietnamese syllable: onset, nucleus, coda and tone, in any case, composed (NFC) or not (NFD), with the tone mark
 * in the old or the new style.
 *
 * @param word a word without spaces and punctuation
 * @returns the parts, or null for a word that is no syllable: it has other letters, a rime that does not occur, two tones, a tone mark
 *   on a vowel that cannot carry it, or a tone that a final c, ch, p or t excludes
 */
export function parseSyllable(word: string): Syllable | null {
  // The longest syllable is “nghiêng”; marks may follow each of its letters.
  if (word.length > 14) return null;
  const { letters, tone, place } = withoutTone(word);
  if (tone === undefined) return null;
  for (const pattern of [shape, shapeAfterGi]) {
    const [, onset, nucleus, coda] = pattern.exec(letters) ?? [];
    if (onset === undefined || !isRime(onset, nucleus!, coda!)) continue;
    if (/^(?:ch|[cpt])$/.test(coda!) && tone !== "SẮC" && tone !== "NẶNG") continue;
    if (tone !== "LEVEL" && !isTonePlace(nucleus! + coda!, place - onset.length)) continue;
    return { onset, nucleus: nucleus!, coda: coda!, tone };
  }
  return null;
}

/** Takes the tone from a word. `place` is the index of the letter that carries it; `tone` is undefined if there are several. */
function withoutTone(word: string): { letters: string; tone: Tone | undefined; place: number } {
  let [letters, place]: [string, number] = ["", -1];
  let tone: Tone | undefined = "LEVEL";
  for (const letter of word.toLowerCase().normalize("NFC")) {
    const marks = letter.normalize("NFD");
    const found = [...marks].filter((mark) => tones[mark]);
    if (found.length === 0) letters += letter;
    else {
      tone = tone === "LEVEL" && found.length === 1 ? tones[found[0]!] : undefined;
      place = letters.length;
      letters += marks.replace(found[0]!, "").normalize("NFC");
    }
    if (tone === undefined) break;
  }
  return { letters, tone, place };
}
