/**
 * The weights by which the cost of an operation is computed before it runs. An object of the answer counts 1, a scalar 0; what costs
 * more is declared here or by `@Cost`.
 *
 * Source: the cost specification of Federation 2.9, https://specs.apollo.dev/cost/v0.1,
 * https://ibm.github.io/graphql-specs/cost-spec.html.
 */
export const weights = {
  /** A search argument: an index scan that reads more rows than the page has. */
  search: 10,
  /** `totalCount`: a statement of its own that touches every row of the list. */
  count: 20,
  /** `totalCount(atMost:)`: a statement that stops after `maximumCountLimit` rows at the latest. */
  boundedCount: 5,
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
