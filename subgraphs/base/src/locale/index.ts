export { bilingual } from "./bilingual.js";
export { type LocaleCode, localeFromHeader } from "./locale.js";
export { type LocalizedText, localize } from "./messages.js";
