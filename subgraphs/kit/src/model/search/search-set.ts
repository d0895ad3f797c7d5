import type { SqlCondition } from "../rows/index.js";
import type { SearchMatch } from "./search-match.js";

/** The records that match a search equally well. */
export interface SearchTier {
  /** Its place among all tiers, best first: the first term of the order. */
  readonly rank: number;
  /** What all its records meet, and records of better tiers may meet too. An index answers it. */
  readonly condition: SqlCondition;
  /** The same for a record of the set, without an index: it is cheaper to evaluate. */
  readonly test: SqlCondition;
}

/** The records that a search finds. */
export interface SearchSet {
  readonly condition: SqlCondition;
  /** Best first. */
  readonly tiers: readonly SearchTier[];
  /** The rank of a record that meets the condition. */
  readonly rank: SqlCondition;
}

/** The words by which records of a similar set match, for the suggestion: typed word by typed word, best first. */
export type WordForms = readonly (readonly string[])[];

/** How a rank is named to callers. */
export type RankedMatch = { readonly [rank: number]: SearchMatch };
