import type { LocalizedText } from "../locale/index.js";

/** A closed list of error codes with their texts, as `schema/ERRORS.md` prints it. */
export type ErrorCatalog<Code extends string = string> = Record<Code, LocalizedText>;

const registered = new Map<string, LocalizedText>();

/**
 * Adds codes to the closed list. Each package and aggregate defines its own beside its rules (`campaign.errors.ts`).
 *
 * Takes a catalog whose keys are SCREAMING_SNAKE codes; gives the same catalog back, typed.
 * Raises when a code is defined twice with different words: one code has one meaning in the whole graph.
 */
export function defineErrors<Code extends string>(catalog: ErrorCatalog<Code>): ErrorCatalog<Code> {
  for (const [code, text] of Object.entries<LocalizedText>(catalog)) {
    const earlier = registered.get(code);
    if (earlier && (earlier.vi !== text.vi || earlier.en !== text.en)) {
      throw new Error(`Error code ${code} is defined twice with different words`);
    }
    registered.set(code, text);
  }
  return catalog;
}

/** The text of a code, or undefined for a code that is not on the list. */
export function errorText(code: string): LocalizedText | undefined {
  return registered.get(code);
}

/** All codes defined by the modules loaded so far, sorted: what `schema/ERRORS.md` is generated from. */
export function allErrors(): [code: string, text: LocalizedText][] {
  return [...registered.entries()].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
