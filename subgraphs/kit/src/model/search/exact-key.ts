/** The greatest length of a key, in letters: an index refuses an entry of some thousand bytes. A longer name is found as a phrase. */
const longest = 500;

/**
 * Returns the word that stands for a whole name in the search columns: "=so-noi-vu".
 *
 * @returns null for a name that is too long
 */
export function exactKey(words: readonly string[]): string | null {
  const key = `=${words.join("-")}`;
  return key.length > longest ? null : key;
}
