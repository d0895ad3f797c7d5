import { both, either, type SqlCondition } from "../rows/index.js";
import { hasAll, hasAny, hasRun, hasTogether, namesRun, rankOf } from "./conditions.js";
import { SearchMatch } from "./search-match.js";
import type { SearchSet, SearchTier } from "./search-set.js";
import type { SearchTable } from "./search-table.js";
import { mostForgiven, mostScattered, type TypedSearch } from "./typed-search.js";

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

/**
 * Returns the records that have a name or code of these words, or every word, or a word that begins with it, best first. Many words must
 * stand together: in the names and one text of the contents.
 */
export function matchedSet(table: SearchTable, typed: TypedSearch, begun: BegunWords): SearchSet {
  const all = hasAll(table, typed.distinct);
  const named = typed.key === null ? null : hasAll(table, [typed.key]);
  const isNamed = hasRun(table.text, ` ${typed.key} `);
  const isExact = typed.hasAccents ? hasRun(table.accents, ` ${typed.accentedKey} `) : isNamed;
  const of = (index: SqlCondition | null, test: SqlCondition) => index && { condition: both(index, test), test };
  const inNames = both(...typed.distinct.map((word) => namesRun(table.text, ` ${word} `)));
  // Each costs a comparison of its own.
  const areFew = typed.distinct.length <= mostForgiven;
  const isOneWord = typed.distinct.length === 1 && typed.words.length === 1;
  const together = typed.distinct.length > mostScattered ? [hasTogether(table, typed.distinct)] : [];
  const eachRun = areFew ? typed.distinct.map((word) => hasRun(table.text, ` ${word} `)) : [all];
  const tiers = [
    of(named, isExact),
    of(all, namesRun(table.accents, typed.accentedPhrase)),
    // Slugs and foreign words have no accents either: without accents typed they are no better than others.
    typed.hasAccents ? of(all, hasRun(table.accents, typed.accentedPhrase)) : null,
    of(named, isNamed),
    of(all, namesRun(table.text, typed.phrase)),
    of(all, hasRun(table.text, typed.phrase)),
    isOneWord || !areFew ? null : of(all, inNames),
    isOneWord ? null : { condition: both(all, ...together), test: both(...eachRun, ...together) },
    ...(begun.size > 0 ? begunTiers(table, typed, begun) : [null, null]),
  ].flatMap((tier, rank): SearchTier[] => (tier ? [{ rank, ...tier }] : []));
  const widest = begun.size > 0 || !isOneWord ? tiers.at(-1)!.condition : all;
  // The parts of a code are no words of its record: its key alone finds it.
  return { condition: named === null ? widest : either(named, widest), tiers, rank: rankOf(tiers) };
}

function begunTiers(
  table: SearchTable,
  { distinct }: TypedSearch,
  begun: BegunWords,
): (Omit<SearchTier, "rank"> | null)[] {
  const whole = distinct.filter((word) => !begun.has(word));
  const anywhere = both(
    ...(whole.length > 0 ? [hasAll(table, whole)] : []),
    ...distinct.flatMap((word) => (begun.has(word) ? [hasAny(table, [word, ...begun.get(word)!])] : [])),
  );
  const runs = distinct.map((word) => (begun.has(word) ? ` ${word}` : ` ${word} `));
  const inNames = both(...runs.map((run) => namesRun(table.text, run)));
  const forms = distinct.flatMap((word) => (begun.has(word) ? [[word, ...begun.get(word)!]] : []));
  const together = distinct.length > mostScattered ? [hasTogether(table, whole, forms)] : [];
  return [
    { condition: both(anywhere, inNames), test: inNames },
    {
      condition: both(anywhere, ...together),
      test: both(...runs.map((run) => hasRun(table.text, run)), ...together),
    },
  ];
}
