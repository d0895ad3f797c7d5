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
 * @param isShort whether the tables beside the awards are small ones, so that they are filled in seconds
 */
export function measuredSize(awards: number, isShort = false): GeneratedSize {
  const fixed = { organizations: 3_500, campaigns: 500, awards };
  return isShort
    ? {
        ...fixed,
        persons: 5_000,
        registrations: 2_000,
        initiatives: 2_000,
        examples: 2_000,
        taskCompletions: 500,
        others: 300,
      }
    : {
        ...fixed,
        ...{ persons: 50_000, registrations: 20_000, initiatives: 20_000, examples: 20_000 },
        ...{ taskCompletions: 20_000, others: 2_000 },
      };
}

/** The smallest sizes at which every table has rows, and every kind of value occurs. */
export const smallestSize: GeneratedSize = {
  ...{ organizations: 120, persons: 200, campaigns: 40, registrations: 200, initiatives: 200 },
  ...{ examples: 200, taskCompletions: 200, awards: 1_000, others: 60 },
};
