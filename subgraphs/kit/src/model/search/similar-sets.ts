import { isPlainSyllable } from "@thidua/base/text";
import { both, either, type SqlCondition } from "../rows/index.js";
import { hasAll, hasAny, hasRun, hasTogether, rankOf } from "./conditions.js";
import { matchedRanks } from "./matched-set.js";
import { SearchMatch } from "./search-match.js";
import type { SearchSet } from "./search-set.js";
import type { SearchTable } from "./search-table.js";
import { fewestAlone, type SimilarWords } from "./search-vocabulary.js";
import { mostScattered, type TypedSearch } from "./typed-search.js";

/** The ranks of similar sets follow those of matched sets: in names, the words one after another, then every word; the same anywhere. */
const ranks = {
  namesPhrase: matchedRanks.length,
  namesWords: matchedRanks.length + 1,
  phrase: matchedRanks.length + 2,
  words: matchedRanks.length + 3,
};

/** The greatest rank of a record. */
export const lastRank = ranks.words;

/** The longest pattern of words one after another, in letters: the database compiles it for each statement. */
const longestPattern = 4_000;

/** Returns what a rank is called. */
export function matchOfRank(rank: number): SearchMatch {
  return matchedRanks[rank] ?? SearchMatch.SIMILAR;
}

/**
 * Returns the sets of records with similar words, closest first. The first that has a record is what the search finds: typed words that
 * occur are kept and the others replaced; one of those that occur is replaced too. A search of many words has the first set alone.
 *
 * A word that can be a syllable, or occurs, may well be meant as it stands: it is replaced only between the words beside it, which are
 * kept. Words of up to three letters are similar to very many, so that no more of them are replaced than words are kept.
 *
 * @param known the typed words that occur in records that the caller may see
 */
export function similarSets(
  table: SearchTable,
  typed: TypedSearch,
  similar: SimilarWords,
  known: ReadonlySet<string>,
): SearchSet[] {
  const { words, distinct } = typed;
  const areMany = distinct.length > mostScattered;
  const isSpelled = (word: string) => known.has(word) || isPlainSyllable(word);
  const isAllowed = (replaced: readonly string[]) =>
    replaced.filter((word) => word.length < fewestAlone).length <= distinct.length - replaced.length &&
    !words.some((word, index) =>
      [word, words[index + 1]].every((one) => one && replaced.includes(one) && isSpelled(one)),
    );

  const conditionOf = (replaced: readonly string[], formsOf: FormsOf): SqlCondition => {
    const forms = distinct.map(formsOf);
    const between = replaced.filter(isSpelled).map((word) => standsBetween(table, words, word, formsOf));
    return both(
      ...forms.map((own) => hasOne(table, own)),
      ...between,
      ...(areMany ? [hasTogether(table, [], forms)] : []),
    );
  };
  const setReplacing = (choices: readonly (readonly string[])[]): SearchSet => {
    const formsOf = choices.map(
      (replaced): FormsOf =>
        (word) =>
          replaced.includes(word) ? [word, ...similar.get(word)!] : [word],
    );
    const condition = either(...choices.map((replaced, index) => conditionOf(replaced, formsOf[index]!)));
    const run = formsOf.map((forms) => words.map((word) => oneOf(forms(word))).join(" ")).join("|");
    const eachInNames = either(
      ...formsOf.map((forms) => both(...distinct.map((word) => matches(table.text, ` ${oneOf(forms(word))} .*[|]`)))),
    );
    const isPattern = run.length <= longestPattern;
    const tiers = [
      { rank: ranks.namesPhrase, test: matches(table.text, ` (${run}) .*[|]`) },
      { rank: ranks.namesWords, test: eachInNames },
      { rank: ranks.phrase, test: matches(table.text, ` (${run}) `) },
      { rank: ranks.words, test: condition },
    ]
      .filter(({ rank }) => isPattern || (rank !== ranks.namesPhrase && rank !== ranks.phrase))
      .map(({ rank, test }) => ({ rank, test, condition: test === condition ? condition : both(condition, test) }));
    return { condition, tiers, rank: rankOf(tiers) };
  };

  const unknown = distinct.filter((word) => !known.has(word));
  if (!unknown.every((word) => similar.has(word))) return [];
  const sets = unknown.length > 0 && isAllowed(unknown) ? [setReplacing([unknown])] : [];
  if (areMany) return sets;
  const oneMore = distinct
    .filter((word) => known.has(word) && similar.has(word))
    .map((word) => [...unknown, word])
    .filter(isAllowed);
  return oneMore.length > 0 ? [...sets, setReplacing(oneMore)] : sets;
}

/** What a typed word may stand for, itself first. */
type FormsOf = (word: string) => readonly string[];

/** The condition that what a word stands for is where it was typed: between what the words beside it stand for. */
function standsBetween(table: SearchTable, words: readonly string[], replaced: string, formsOf: FormsOf): SqlCondition {
  const places = words.flatMap((word, index) => (word === replaced ? [index] : []));
  if (words.length === 1) return both();
  return either(
    ...places.map((place) => {
      const run = words.slice(Math.max(0, place - 1), place + 2).map((word) => oneOf(formsOf(word)));
      return matches(table.text, ` ${run.join(" ")} `);
    }),
  );
}

/** A pattern of one of these words or runs of words. */
const oneOf = (forms: readonly string[]): string => `(${forms.join("|")})`;

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
