export { joinedSyllables } from "./joined-syllables.js";
export { encodeTcvn3, encodeVni, type LegacyReading, legacyReading, misreadUtf8 } from "./legacy/index.js";
export { escapeLikePattern } from "./like-pattern.js";
export { normalizeText } from "./normalize.js";
export { searchText } from "./search-text.js";
export type { SearchWord } from "./search-word.js";
export { searchWords, searchWordsVersion } from "./search-words.js";
export { isPlainSyllable } from "./syllable/index.js";
export { normalizeToneMarks } from "./tone.js";
