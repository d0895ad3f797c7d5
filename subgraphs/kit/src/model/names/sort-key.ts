import { collationLevels, withoutZeros } from "./collation-levels.js";

/**
 * Returns a text whose byte order (UTF-8; `COLLATE "C"` in PostgreSQL) is that of a Vietnamese dictionary. It has two to three times
 * the length of the text.
 *
 * Words are compared one by one: first their letters a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z, with
 * numbers by value before letters; then, for equal letters, their tones: none, huyền, hỏi, ngã, sắc, nặng. So "an ninh" comes
 * before "án", and "án" before "anh". Punctuation only separates words. If all words are equal, lower case comes before upper
 * case, and finally the normalized texts are compared: keys are equal only for texts that `normalizeText` makes equal.
 */
export function sortKey(text: string): string {
  const { words, capitals, text: normal } = collationLevels(text);
  return `${words}/${withoutZeros(capitals)}/${normal}`;
}

/** Returns the condition that a sort key is one of the same words, in whatever case. Nothing else stands between "/" and "0" in byte order. */
export function ofSameWords(key: string): { $gte: string; $lt: string } {
  const words = key.slice(0, key.indexOf("/"));
  return { $gte: `${words}/`, $lt: `${words}0` };
}
