import { both, firstRank, hasAll, hasAny, hasRun, namesRun } from "./conditions.js";
import { SearchMatch } from "./search-match.js";
import type { SearchSet, SearchTier, SqlCondition } from "./search-set.js";
import type { SearchTable } from "./search-table.js";
import type { TypedSearch } from "./typed-search.js";

/** What the ranks of a matched set are called, best first. Matches in names come before those in contents. */
export const matchedRanks = [
  SearchMatch.EXACT,
  SearchMatch.SAME_ACCENTS, // in names
  SearchMatch.SAME_ACCENTS, // anywhere
  SearchMatch.PHRASE, // a whole name
  SearchMatch.PHRASE, // in names
  SearchMatch.PHRASE, // anywhere
  SearchMatch.ALL_WORDS, // in names
  SearchMatch.ALL_WORDS, // anywhere
  SearchMatch.WORDS_BEGUN, // in names
  SearchMatch.WORDS_BEGUN, // anywhere
] as const;

/** The words that begin with a typed word, itself excluded. */
export type BegunWords = ReadonlyMap<string, readonly string[]>;

/** Returns the records that have every word, or a word that begins with it, best first. */
export function matchedSet(table: SearchTable, typed: TypedSearch, begun: BegunWords): SearchSet {
  const all = hasAll(table, typed.distinct);
  const conditions: (SqlCondition | null)[] = [
    exact(table, typed),
    both(all, namesRun(table.accents, typed.accentedPhrase)),
    // Slugs and foreign words have no accents either: without accents typed they are no better than others.
    typed.hasAccents ? both(all, hasRun(table.accents, typed.accentedPhrase)) : null,
    typed.key === null ? null : hasAll(table, [typed.key]),
    both(all, namesRun(table.text, typed.phrase)),
    both(all, hasRun(table.text, typed.phrase)),
    ...(typed.distinct.length > 1
      ? [both(all, ...typed.distinct.map((word) => namesRun(table.text, ` ${word} `))), all]
      : [null, null]),
    ...(begun.size > 0 ? begunTiers(table, typed, begun) : [null, null]),
  ];
  const tiers = conditions.flatMap((condition, rank): SearchTier[] => (condition ? [{ rank, condition }] : []));
  return { condition: tiers.at(-1)!.condition, tiers, rank: firstRank(tiers) };
}

/** A whole name with the accents as typed, or with any if none were typed. */
function exact(table: SearchTable, { key, accentedKey, hasAccents }: TypedSearch): SqlCondition | null {
  if (key === null || accentedKey === null) return null;
  const named = hasAll(table, [key]);
  return hasAccents ? both(named, hasRun(table.accents, ` ${accentedKey} `)) : named;
}

function begunTiers(table: SearchTable, { distinct }: TypedSearch, begun: BegunWords): SqlCondition[] {
  const whole = distinct.filter((word) => !begun.has(word));
  const anywhere = both(
    ...(whole.length > 0 ? [hasAll(table, whole)] : []),
    ...distinct.flatMap((word) => (begun.has(word) ? [hasAny(table, [word, ...begun.get(word)!])] : [])),
  );
  const inNames = distinct.map((word) => namesRun(table.text, begun.has(word) ? ` ${word}` : ` ${word} `));
  return [both(anywhere, ...inNames), anywhere];
}
