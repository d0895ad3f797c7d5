export { isPlainSyllable } from "./is-plain-syllable.js";
export { parseSyllable, type Syllable, type Tone } from "./parse-syllable.js";
