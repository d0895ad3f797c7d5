export { type LegacyReading, legacyReading } from "./legacy-reading.js";
export { misreadUtf8 } from "./misread-utf8.js";
export { isLetterByTcvn3Alone } from "./stands-as-unicode.js";
export { encodeTcvn3 } from "./tcvn3.js";
export { encodeVni } from "./vni.js";
