export { parseSyllable, type Syllable, type Tone } from "./parse-syllable.js";
