import { searchWords } from "@thidua/base/text";
import { exactKey } from "./exact-key.js";

/** What a caller searches for, as words. */
export interface TypedSearch {
  /** The words without accents, in their order. At least one. */
  readonly words: readonly string[];
  /** The words, each once. */
  readonly distinct: readonly string[];
  /**
   * The words of numbers, dates and document numbers ("17/KH-TTT"), of which another letter makes another document, and those that an
   * abbreviation stands for, which no one typed.
   */
  readonly fixed: ReadonlySet<string>;
  /** The words with a space on either side, as they stand in a search text. */
  readonly phrase: string;
  /** The same with accents. */
  readonly accentedPhrase: string;
  /** Whether any accent was typed: a caller who types none leaves them open. */
  readonly hasAccents: boolean;
  /** The keys of a whole name; null for words that are longer than any. */
  readonly key: string | null;
  readonly accentedKey: string | null;
}

/** The most different words of a search that may stand anywhere in a record: of more, all are in a long one by chance. */
export const mostScattered = 12;

/** The most different words of a search that are typed in part or mistyped: a page that is pasted is neither. */
export const mostForgiven = 30;

/**
 * Reads what a caller typed.
 *
 * @returns null if there is no word in it, so that it finds nothing
 */
export function typedSearch(typed: string): TypedSearch | null {
  const read = searchWords(typed);
  if (read.length === 0) return null;
  const words = read.map(({ plain }) => plain);
  const accented = read.map((word) => word.accented);
  return {
    words,
    distinct: [...new Set(words)],
    fixed: new Set([
      ...typed
        .split(/\s+/)
        .filter((part) => /\p{N}/u.test(part))
        .flatMap((part) => searchWords(part).map(({ plain }) => plain)),
      ...read.flatMap(({ plain, isExpanded }) => (isExpanded ? [plain] : [])),
    ]),
    phrase: ` ${words.join(" ")} `,
    accentedPhrase: ` ${accented.join(" ")} `,
    hasAccents: words.some((word, index) => word !== accented[index]),
    key: exactKey(words),
    accentedKey: exactKey(accented),
  };
}

/** Whether a search is given: a blank one is none. */
export function isSearch(typed: string | null | undefined): typed is string {
  return typed != null && typed.trim() !== "";
}

/** Whether a word is letters alone, so that it may be typed in part. */
export function isSpelled(word: string): boolean {
  return /^\p{L}+$/u.test(word);
}
