/** A path of a query plan: field names, and "@" for every element of a list. */
export type PlanPath = readonly (string | number)[];

/** A path in an answer: response names and list indexes. */
export type AnswerPath = (string | number)[];
