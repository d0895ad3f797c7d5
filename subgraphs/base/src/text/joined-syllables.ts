import { searchText } from "./search-text.js";

/** A Vietnamese syllable without its marks: onset, vowels, coda. */
const syllable = /(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?/y;

/**
 * Returns the syllables of words that a page joins by mistake (“chỉ tiêukế hoạch” → “tieu ke”), for the search text.
 *
 * @returns the parts of each such word, folded as by `searchText`, or an empty text
 */
export function joinedSyllables(text: string): string {
  return searchText(text)
    .split(" ")
    .flatMap((word) => {
      const parts = syllablesOf(word);
      return parts.length > 1 ? parts : [];
    })
    .join(" ");
}

/** The syllables that a word is made of to its last letter, or none when it is not made of syllables. */
function syllablesOf(word: string): string[] {
  const parts: string[] = [];
  syllable.lastIndex = 0;
  while (syllable.lastIndex < word.length) {
    const [part] = syllable.exec(word) ?? [];
    if (!part) return [];
    parts.push(part);
  }
  return parts;
}
