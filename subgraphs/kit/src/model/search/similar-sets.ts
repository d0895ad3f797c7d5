import { both, either, hasAll, hasAny, hasRun, rankOf } from "./conditions.js";
import type { BegunWords } from "./matched-set.js";
import { matchedRanks } from "./matched-set.js";
import { SearchMatch } from "./search-match.js";
import type { SearchSet, SqlCondition } from "./search-set.js";
import type { SearchTable } from "./search-table.js";
import { fewestAlone, type SimilarWords } from "./search-vocabulary.js";
import type { TypedSearch } from "./typed-search.js";

/** The ranks of similar sets follow those of matched sets: in names, the words one after another, then every word; the same anywhere. */
const ranks = {
  namesPhrase: matchedRanks.length,
  namesWords: matchedRanks.length + 1,
  phrase: matchedRanks.length + 2,
  words: matchedRanks.length + 3,
};

/** The greatest rank of a record. */
export const lastRank = ranks.words;

/** The most words of a search of which one that occurs may be replaced: of more, some are always similar by chance. */
const mostReplaceable = 8;
/** The longest pattern of words one after another, in letters: the database compiles it for each statement. */
const longestPattern = 4_000;

/** Returns what a rank is called. */
export function matchOfRank(rank: number): SearchMatch {
  return matchedRanks[rank] ?? SearchMatch.SIMILAR;
}

/**
 * Returns the sets of records with similar words, closest first. The first that has a record is what the search finds: typed words that
 * occur are kept and the others replaced; one of those that occur is replaced too. A search of many words has the first set alone. Words
 * of up to three letters are similar to very many, so that no more of them are replaced than words are kept.
 *
 * @param known the typed words that occur, or begin a word, in records that the caller may see
 */
export function similarSets(
  table: SearchTable,
  typed: TypedSearch,
  begun: BegunWords,
  similar: SimilarWords,
  known: ReadonlySet<string>,
): SearchSet[] {
  const isReplaced = (word: string) => similar.has(word);
  const own = (word: string) => [word, ...(begun.get(word) ?? [])];
  const wide = (word: string) => [...own(word), ...(similar.get(word) ?? [])];
  const setOf = (choices: readonly ((word: string) => string[])[]): SearchSet => {
    const condition = either(
      ...choices.map((choice) => both(...typed.distinct.map((word) => hasOne(table, choice(word))))),
    );
    const run = choices.map((choice) => typed.words.map((word) => `(${choice(word).join("|")})`).join(" ")).join("|");
    const words = either(
      ...choices.map((choice) =>
        both(...typed.distinct.map((word) => matches(table.text, ` (${choice(word).join("|")}) .*[|]`))),
      ),
    );
    const isPattern = run.length <= longestPattern;
    const tiers = [
      { rank: ranks.namesPhrase, test: matches(table.text, ` (${run}) .*[|]`) },
      { rank: ranks.namesWords, test: words },
      { rank: ranks.phrase, test: matches(table.text, ` (${run}) `) },
      { rank: ranks.words, test: condition },
    ]
      .filter(({ rank }) => isPattern || (rank !== ranks.namesPhrase && rank !== ranks.phrase))
      .map(({ rank, test }) => ({ rank, test, condition: test === condition ? condition : both(condition, test) }));
    return { condition, tiers, rank: rankOf(tiers) };
  };

  const setReplacing = (choices: readonly (readonly string[])[]) =>
    setOf(choices.map((replaced) => (word) => (replaced.includes(word) ? wide(word) : own(word))));
  const mayReplace = (words: readonly string[]) =>
    words.filter((word) => word.length < fewestAlone).length <= typed.distinct.length - words.length;

  const unknown = typed.distinct.filter((word) => !known.has(word));
  if (!unknown.every(isReplaced)) return [];
  const sets = unknown.length > 0 && mayReplace(unknown) ? [setReplacing([unknown])] : [];
  if (typed.distinct.length > mostReplaceable) return sets;
  const oneMore = typed.distinct
    .filter((word) => known.has(word) && isReplaced(word))
    .map((word) => [...unknown, word])
    .filter(mayReplace);
  return oneMore.length > 0 ? [...sets, setReplacing(oneMore)] : sets;
}

/** The condition that a record has one of these words, or runs of words. */
function hasOne(table: SearchTable, forms: readonly string[]): SqlCondition {
  const words = forms.filter((form) => !form.includes(" "));
  const runs = forms.filter((form) => form.includes(" "));
  return either(
    ...(words.length === 1 ? [hasAll(table, words)] : words.length > 1 ? [hasAny(table, words)] : []),
    ...runs.map((run) => both(hasAll(table, run.split(" ")), hasRun(table.text, ` ${run} `))),
  );
}

/** Words are letters and digits, which a pattern reads as themselves. No question mark: the ORM takes it for a value. */
function matches(column: string, pattern: string): SqlCondition {
  return { sql: `${column} ~ ?`, values: [pattern] };
}
