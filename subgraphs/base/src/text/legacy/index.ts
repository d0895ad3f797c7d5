export { type LegacyReading, legacyReading } from "./legacy-reading.js";
export { isLetterByTcvn3Alone } from "./stands-as-unicode.js";
