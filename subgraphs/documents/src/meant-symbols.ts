import { spelledGroups, spelledIssuer } from "./code-spelling.js";
import { normalize } from "./normalize.js";

/** Longer texts are no symbols. */
const LONGEST = 100;

/**
 * Returns the symbols that a caller can mean who looks for one: the text as typed, without spaces and with plain dashes, and the same in
 * the spelling of the lists, in which symbols are stored (`KH-UBND` for "kh - ubnd", `CT/TW` for "ct/tw").
 *
 * @param typed a symbol, or a code of a symbol ("ttg")
 */
export function meantSymbols(typed: string): string[] {
  const plain = normalize(typed).text.replace(/\s+/gu, "");
  if (plain.length > LONGEST) return [plain];
  const [groups, bars] = [plain.split(/[-/]/), plain.match(/[-/]/g) ?? []];
  const spelled = groups.length === 1 ? spelledIssuer(plain, {}) : (spelledGroups(groups, {}, true)?.groups ?? null);
  if (spelled === null) return [...new Set([plain, plain.toUpperCase()])];
  const written = typeof spelled === "string" ? spelled : spelled.map((group, at) => group + (bars[at] ?? "")).join("");
  return [...new Set([plain, written])];
}
