import type { EntityManager } from "@mikro-orm/sql";
import { type SqlCondition } from "../rows/index.js";
import { hasAny } from "./conditions.js";
import { type BegunWords, matchedSet } from "./matched-set.js";
import type { SearchSet } from "./search-set.js";
import type { SearchTable } from "./search-table.js";
import { SearchVocabulary, type SimilarWords } from "./search-vocabulary.js";
import type { SearchableTexts } from "./searchable-texts.js";
import { similarSets } from "./similar-sets.js";
import { suggestedSearch } from "./suggested-search.js";
import type { TypedSearch } from "./typed-search.js";

/** What similar words a search may take. */
interface Similar {
  readonly sets: readonly SearchSet[];
  readonly words: SimilarWords;
}

/** A search of one table: the sets of records of which the first that is not empty is what it finds. */
export class RecordSearch {
  readonly #vocabulary: SearchVocabulary;
  readonly #table: SearchTable;
  #begun: Promise<BegunWords> | undefined;
  #matched: Promise<SearchSet> | undefined;
  #similar: Promise<Similar> | undefined;

  constructor(
    em: EntityManager,
    table: SearchTable,
    private readonly typed: TypedSearch,
  ) {
    this.#vocabulary = new SearchVocabulary(em, table);
    this.#table = table;
  }

  /** Returns the records that have every word, or a word that begins with it. */
  matched(): Promise<SearchSet> {
    this.#matched ??= this.#begunWords().then((begun) => matchedSet(this.#table, this.typed, begun));
    return this.#matched;
  }

  /**
   * Returns the sets of records with similar words, closest first.
   *
   * @param meetsAny for each condition, whether a record that the caller may see meets it
   */
  async similar(meetsAny: (conditions: readonly SqlCondition[]) => Promise<boolean[]>): Promise<readonly SearchSet[]> {
    this.#similar ??= this.#findSimilar(meetsAny);
    return (await this.#similar).sets;
  }

  /** Returns what the caller perhaps means, in the words of a record of a similar set; null before `similar` is asked. */
  async suggestionOf(texts: SearchableTexts): Promise<string | null> {
    if (!this.#similar) return null;
    const { words } = await this.#similar;
    return suggestedSearch(texts, this.typed, (word) => [[word], words.get(word) ?? []]);
  }

  #begunWords(): Promise<BegunWords> {
    this.#begun ??= this.#vocabulary.begunWith(this.typed);
    return this.#begun;
  }

  async #findSimilar(meetsAny: (conditions: readonly SqlCondition[]) => Promise<boolean[]>): Promise<Similar> {
    const words = await this.#vocabulary.similarTo(this.typed);
    if (words.size === 0) return { sets: [], words };
    const { distinct } = this.typed;
    const occurs = await meetsAny(distinct.map((word) => hasAny(this.#table, [word])));
    const known = new Set(distinct.filter((_, index) => occurs[index]));
    return { sets: similarSets(this.#table, this.typed, words, known), words };
  }
}
