import { rimes, rimesAfterQu } from "./rimes.js";

/**
 * Returns whether a rime occurs, and occurs after an onset.
 *
 * @param onset the consonants before it, with the u of “qu” and the i of “gi”
 * @param nucleus its vowels, without the tone
 * @param coda the consonants after them
 */
export function isRime(onset: string, nucleus: string, coda: string): boolean {
  const [rime, first] = [nucleus + coda, nucleus[0]!];
  if (onset === "qu") return /[aăâeêiơy]/u.test(first) ? rimes.has(rime) : rimesAfterQu.has(rime);
  if (onset === "gi") return rimes.has(rime) && !/[iy]/.test(first);
  if (onset === "g" && first === "i") return coda === "" || /^(?:ê|n|ên|êng|êt)/u.test(rime.slice(1));
  if (!rimes.has(rime)) return false;
  const isFront = /[eêiy]/u.test(first);
  if (onset === "c" || onset === "g" || onset === "ng") return !isFront;
  if (onset === "gh" || onset === "ngh") return isFront;
  // y stands for i alone or after h k l m s t, and in yê only without an onset.
  if (first === "y")
    return onset === "" || (nucleus === "y" && coda === "" ? /^[hklmstvrđ]$/u.test(onset) : nucleus === "y");
  return onset !== "q";
}
