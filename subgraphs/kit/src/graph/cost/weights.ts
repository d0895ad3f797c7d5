/**
 * What things weigh when an operation's cost is computed before it runs (the cost specification that Federation 2.9 follows:
 * https://specs.apollo.dev/cost/v0.1, https://ibm.github.io/graphql-specs/cost-spec.html). One is an object of an answer; a
 * scalar weighs nothing. What is dearer than that says so here or by `@Cost`.
 */
export const weights = {
  /** A search argument that is used: an index scan that keeps more rows than the page shows. */
  search: 10,
  /** `totalCount`: a statement of its own that touches every row of the list. */
  count: 5,
  /** A statistic: a statement that reads and groups every row of the list. */
  statistics: 100,
} as const;

/** How many items a list that is not paged is taken to have. What can pass twenty is a connection (schema/STYLE.md, "Lists"). */
export const assumedSizes = {
  /** Records with a key of their own. */
  records: 10,
  /** Values that belong to their record: sources, legal bases, steps. */
  values: 5,
  /** Rows of a statistic for which no limit is given. */
  rows: 200,
} as const;
