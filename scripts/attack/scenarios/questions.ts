/** A read of each subgraph that costs it next to nothing. The number keeps texts apart, so that no two requests are the same one. */
export const smallQuestions: { readonly [subgraph: string]: (number: number) => string } = {
  organizations: (number) => `query Q${number} { organizations(first: 1) { nodes { id } } }`,
  campaigns: (number) => `query Q${number} { campaigns(first: 1) { nodes { id } } }`,
  "typical-examples": (number) => `query Q${number} { typicalExamples(first: 1) { nodes { id } } }`,
  awards: (number) => `query Q${number} { awardForms(first: 1) { nodes { code } } }`,
};

/** The read of a subgraph. */
export function smallQuestion(subgraph: string, number: number): string {
  const question = smallQuestions[subgraph];
  if (!question) throw new Error(`There is no question for ${subgraph}`);
  return question(number % 50);
}
