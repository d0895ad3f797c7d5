/** How many records of each kind there are. */
export interface GeneratedSize {
  organizations: number;
  persons: number;
  campaigns: number;
  /** Of organizations in campaigns. */
  registrations: number;
  initiatives: number;
  /** Typical examples. */
  examples: number;
  /** The assessments of persons, each of one year. */
  taskCompletions: number;
  awards: number;
  /** Of every other kind that has no number of its own here: articles, cited documents, occasions, pledges … */
  others: number;
}

/**
 * Returns the sizes at which the subgraphs are measured: 3,500 organizations, 50,000 persons, 500 campaigns, and a number of awards.
 *
 * @param awards 20,000, 200,000 or 2,000,000
 */
export function measuredSize(awards: number): GeneratedSize {
  return {
    ...{ organizations: 3_500, persons: 50_000, campaigns: 500, registrations: 20_000, initiatives: 20_000 },
    ...{ examples: 20_000, taskCompletions: 20_000, awards, others: 2_000 },
  };
}

/** The smallest sizes at which every table has rows, and every kind of value occurs. */
export const smallestSize: GeneratedSize = {
  ...{ organizations: 120, persons: 200, campaigns: 40, registrations: 200, initiatives: 200 },
  ...{ examples: 200, taskCompletions: 200, awards: 1_000, others: 60 },
};
