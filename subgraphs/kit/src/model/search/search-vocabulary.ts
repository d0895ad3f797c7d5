import type { EntityManager } from "@mikro-orm/sql";
import { searchWords } from "@thidua/base/text";
import { readRows } from "../rows/index.js";
import type { BegunWords } from "./matched-set.js";
import type { SearchTable } from "./search-table.js";
import { isSpelled, mostForgiven, type TypedSearch } from "./typed-search.js";

/** The fewest letters of a word that may be the beginning of another: "sở" finds Sở, not every Sơn. */
const fewestBegun = 4;
/** The fewest letters of a word of which two may differ. */
const fewestTwice = 6;
/** The fewest letters of a word that may be similar where no word beside it is as typed. */
export const fewestAlone = 4;
/** Two words have more letters together: of a word of two none is wrong, since the other says nothing, but a third may be missing. */
const fewestLetters = 4;
/** No more ways of setting the missing spaces of a word are tried. */
const mostSplits = 20;

/** What each typed word may be instead of itself, closest first: runs of words for one without spaces, and words. */
export type SimilarWords = ReadonlyMap<string, readonly string[]>;

/**
 * The words of a searchable table's records. It has words of records that the caller may not see, and of some that are gone: it only
 * offers words, and what is found decides.
 */
export class SearchVocabulary {
  private readonly words: string;

  constructor(
    private readonly em: EntityManager,
    private readonly table: SearchTable,
  ) {
    this.words = `"${table.schema}"."search_word"`;
  }

  /** Returns the words that begin with typed words of four letters or more. Typed words that begin no other are left out. */
  async begunWith({ distinct }: TypedSearch): Promise<BegunWords> {
    if (distinct.length > mostForgiven) return new Map();
    const begun = distinct.filter((word) => isSpelled(word) && word.length >= fewestBegun);
    if (begun.length === 0) return new Map();
    // By its range, which the index answers; U+10FFFF comes after every letter.
    const rows = await readRows<{ typed: string; word: string }>(
      this.em,
      `select distinct "typed"."typed", "w"."word" from unnest(string_to_array(?, ' ')) as "typed" ("typed")
       join ${this.words} as "w" on "w"."list" = ? and "w"."word" > "typed"."typed" collate "C" and "w"."word" < ("typed"."typed" || U&'\\+10FFFF') collate "C"`,
      [begun.join(" "), this.table.table],
    );
    return grouped(rows);
  }

  /**
   * Returns what differs from the typed words by a letter, by two neighbouring letters in the other order, or by a missing space. Typed
   * words without any are left out.
   */
  async similarTo({ distinct, fixed }: TypedSearch): Promise<SimilarWords> {
    if (distinct.length > mostForgiven) return new Map();
    // A word of two or three letters is similar to very many: only beside others.
    const fewest = distinct.length > 1 ? 2 : fewestAlone;
    const spelled = distinct.filter((word) => isSpelled(word) && !fixed.has(word) && word.length >= fewest);
    const similar = new Map<string, readonly string[]>(
      distinct.flatMap((word) => apartFromNumbers(word).map((run) => [word, [run]] as const)),
    );
    if (spelled.length === 0) return similar;
    const rows = await readRows<{ typed: string; word: string; distance: number }>(
      this.em,
      `select "given"."typed", "w"."word", "given"."swapped" + levenshtein("w"."word", "given"."spelled") as "distance"
       from ${unnested} join ${this.words} as "w" on "w"."list" = ? and "given"."most" > 0
         and abs(length("w"."word") - length("given"."spelled")) <= "given"."most"
         and levenshtein_less_equal("w"."word", "given"."spelled", "given"."most") <= "given"."most"
       where ${isSimilar}
       union select "given"."typed", "w"."word", "given"."swapped"
       from ${unnested} join ${this.words} as "w" on "w"."list" = ? and "w"."word" = "given"."spelled"
       where "given"."most" = 0 and ${isSimilar}`,
      [...valuesOf(spelled), this.table.table, ...valuesOf(spelled), this.table.table],
    );
    for (const [word, words] of grouped(rows)) similar.set(word, words);
    for (const [word, runs] of await this.withSpaces(spelled.filter((word) => word.length >= fewestBegun)))
      similar.set(word, [...runs, ...(similar.get(word) ?? [])]);
    return similar;
  }

  /** Returns the runs of two words or more that typed words are without their spaces. */
  private async withSpaces(typed: readonly string[]): Promise<Map<string, string[]>> {
    const parts = new Set(typed.flatMap(partsOf));
    if (parts.size === 0) return new Map();
    const rows = await readRows<{ word: string }>(
      this.em,
      `select distinct "word" from ${this.words} where "list" = ? and "word" = any(string_to_array(?, ' '))`,
      [this.table.table, [...parts].join(" ")],
    );
    const known = new Set(rows.map(({ word }) => word));
    return new Map(typed.map((word) => [word, runsOf(word, known)] as const).filter(([, runs]) => runs.length > 0));
  }
}

/** What `spellingsOf` returns, as rows of a statement. */
const unnested = `unnest(string_to_array(?, ' '), string_to_array(?, ' '), string_to_array(?, ' ')::int[], string_to_array(?, ' ')::int[])
  as "given" ("typed", "spelled", "most", "swapped")`;
const isSimilar = `"w"."word" <> "given"."typed" and length("w"."word") + length("given"."typed") > ${fewestLetters}`;

/** The values of `unnested`. */
function valuesOf(typed: readonly string[]): string[] {
  const given = typed.flatMap(spellingsOf);
  return [
    given.map((spelling) => spelling.typed),
    given.map(({ spelled }) => spelled),
    given.map(({ most }) => most),
    given.map(({ swapped }) => swapped),
  ].map((values) => values.join(" "));
}

/**
 * Returns how a typed word may have been meant to begin with: as it stands, and with two neighbouring letters in the other order, which
 * counts as one letter that differs. `most` is the number of letters in which a similar word may differ from that.
 */
function spellingsOf(typed: string): { typed: string; spelled: string; most: number; swapped: number }[] {
  const most = typed.length < fewestTwice ? 1 : 2;
  const letters = [...typed];
  const orders = letters
    .slice(1)
    .map((letter, index) => [...letters.slice(0, index), ...[letter, letters[index]!], ...letters.slice(index + 2)]);
  const others = new Set(orders.map((order) => order.join("")).filter((spelled) => spelled !== typed));
  return [
    { typed, spelled: typed, most, swapped: 0 },
    ...[...others].map((spelled) => ({ typed, spelled, most: most - 1, swapped: 1 })),
  ];
}

/** Groups words by the typed ones, each once, closest first. */
function grouped(rows: readonly { typed: string; word: string; distance?: number }[]): Map<string, string[]> {
  const words = new Map<string, Set<string>>();
  const closest = [...rows].sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0) || (a.word < b.word ? -1 : 1));
  for (const { typed, word } of closest) words.set(typed, (words.get(typed) ?? new Set()).add(word));
  return new Map([...words].map(([typed, own]) => [typed, [...own]]));
}

/** Returns the words of a word of letters and numbers, with spaces between them: "covid19". None for any other word. */
function apartFromNumbers(word: string): string[] {
  const parts = word.match(/\p{L}+|\p{N}+/gu) ?? [];
  if (parts.length < 2) return [];
  return [
    searchWords(parts.join(" "))
      .map(({ plain }) => plain)
      .join(" "),
  ];
}

/** The longest part of a word that is looked for as a word: no Vietnamese syllable has more letters. */
const longestPart = 7;

function partsOf(word: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < word.length; from += 1)
    for (let length = 1; length <= longestPart && from + length <= word.length; length += 1)
      if (length < word.length) parts.push(word.slice(from, from + length));
  return parts;
}

/** The ways in which a word is made of known words, the fewest words first. */
function runsOf(word: string, known: ReadonlySet<string>): string[] {
  let open: { rest: string; parts: string[] }[] = [{ rest: word, parts: [] }];
  const runs: string[] = [];
  while (open.length > 0 && runs.length < mostSplits) {
    const next: typeof open = [];
    for (const { rest, parts } of open.slice(0, 1_000))
      for (let length = 1; length <= Math.min(longestPart, rest.length); length += 1) {
        const part = rest.slice(0, length);
        if (!known.has(part)) continue;
        if (length < rest.length) next.push({ rest: rest.slice(length), parts: [...parts, part] });
        else if (parts.length > 0) runs.push([...parts, part].join(" "));
      }
    open = next;
  }
  return runs.slice(0, mostSplits);
}
