import type { LocalizedText } from "../locale/index.js";

const texts = new Map<string, LocalizedText>();

/** Puts a code with its texts on the closed list; `defineErrors` alone calls it. */
export function rememberText(code: string, text: LocalizedText): void {
  texts.set(code, text);
}

/** Takes a code from the list: for tests that define codes of their own in a process that generates `schema/ERRORS.md` too. */
export function forgetText(code: string): void {
  texts.delete(code);
}

/** The texts of a code, or undefined for a code that is not on the closed list, such as one of another service. */
export function errorText(code: string): LocalizedText | undefined {
  return texts.get(code);
}

/** All codes that the loaded modules define, sorted: `schema/ERRORS.md` is generated from them. */
export function allErrors(): [code: string, text: LocalizedText][] {
  return [...texts.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
}
