import { type SearchWord, searchWords } from "@thidua/base/text";
import type { SearchableTexts } from "./searchable-texts.js";
import type { TypedSearch } from "./typed-search.js";

/** What a typed word may be, closest first: lists of words, and of runs of words. */
type FormsOf = (word: string) => readonly (readonly string[])[];

/** A part of a text that matches a typed word, and how far it is from it. */
interface Found {
  readonly written: string;
  readonly length: number;
  readonly distance: number;
}

/**
 * Returns a search that finds the record, in the record's own words: where they stand one after another if they do.
 *
 * @returns null if a word is not among the texts
 */
export function suggestedSearch(texts: SearchableTexts, { words }: TypedSearch, formsOf: FormsOf): string | null {
  const read = [...texts.names, ...(texts.variants ?? []), ...(texts.contents ?? [])].flatMap((text) =>
    (text ?? "").split("\n").map(searchWords),
  );
  const forms = words.map(formsOf);
  const run = closest(read.flatMap((text) => text.map((_, from) => runFrom(text, from, forms))));
  if (run) return run.written;
  const parts = forms.map((_, place) =>
    closest(read.flatMap((text) => text.map((_, from) => partAt(text, from, forms, place)))),
  );
  return parts.every((part) => part !== null) ? parts.map(({ written }) => written).join(" ") : null;
}

/** The words of a text from a place on, if each matches a typed word. */
function runFrom(text: readonly SearchWord[], from: number, forms: readonly ReturnType<FormsOf>[]): Found | null {
  let [length, distance] = [0, 0];
  const written: string[] = [];
  for (const form of forms) {
    const found = foundAt(text, from + length, form);
    if (!found) return null;
    written.push(found.written);
    length += found.length;
    distance += found.distance;
  }
  return { written: written.join(" "), length, distance };
}

/** A part of a text that matches one typed word: closer where a word beside it matches the one typed there. */
function partAt(
  text: readonly SearchWord[],
  from: number,
  forms: readonly ReturnType<FormsOf>[],
  place: number,
): Found | null {
  const found = foundAt(text, from, forms[place]!);
  if (!found || found.distance === 0) return found;
  const [before, after] = [forms[place - 1], forms[place + 1]];
  const isBeside =
    (before && from > 0 && foundAt(text, from - 1, before)) || (after && foundAt(text, from + found.length, after));
  return isBeside ? { ...found, distance: found.distance / farthest } : found;
}

/** More than any distance: every list of forms counts one. */
const farthest = 10;

function foundAt(text: readonly SearchWord[], from: number, forms: ReturnType<FormsOf>): Found | null {
  for (const [distance, alternatives] of forms.entries())
    for (const [place, alternative] of alternatives.entries()) {
      const length = alternative.split(" ").length;
      const words = text.slice(from, from + length);
      if (words.map(({ plain }) => plain).join(" ") === alternative)
        return {
          written: words.map(({ written }) => written).join(" "),
          length,
          distance: distance + place / alternatives.length,
        };
    }
  return null;
}

function closest(found: readonly (Found | null)[]): Found | null {
  return found.reduce((best, one) => (one && (!best || one.distance < best.distance) ? one : best), null);
}
