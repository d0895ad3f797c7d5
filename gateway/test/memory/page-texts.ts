/** Operations of pages, each of which asks other subgraphs. A number makes the text, its names and its requests differ. */
const pageTexts: ((number: number) => string)[] = [
  (n) => `query Campaigns${n}($with: Boolean = true) { campaigns(first: 1) { totalCount nodes { a${n}: name theme
    organization { b${n}: name code } contents { c${n}: number text } awards @include(if: $with) { totalCount } } } }`,
  (n) => `query Organizations${n} { organizations(first: 1) { nodes { id d${n}: name e${n}: code
    campaigns(first: 1) { totalCount nodes { f${n}: name year } } } pageInfo { hasNextPage endCursor } } }`,
  (n) => `query Forms${n}($first: Int = 1) { awardForms(first: $first) { nodes { g${n}: code h${n}: label category level
    subjectKinds validFrom validTo legalBasis { i${n}: text } certainty } pageInfo { hasNextPage endCursor } } }`,
  (
    n,
  ) => `query Guidelines${n} { campaigns(first: 1) { nodes { j${n}: id exampleGuidelines { nodes { k${n}: text stages } }
    commendationPolicies { nodes { l${n}: statement principles { m${n}: label } } } } } }`,
];

/** Returns an operation of a page. No other number gives the same text. */
export function pageText(number: number): string {
  return pageTexts[number % pageTexts.length]!(number);
}
