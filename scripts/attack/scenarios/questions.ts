import { graphqlRequest, send } from "../requests/send.ts";

/** How many texts each question has: enough that callers seldom share an answer, and few enough to be known soon. */
const texts = 20;

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
  return question(number % texts);
}

/** Asks a gateway for each text once, so that what is measured afterwards is not how long it takes to plan them. */
export async function warmUp(url: string): Promise<void> {
  for (const subgraph of Object.keys(smallQuestions))
    for (let number = 0; number < texts; number++) {
      await send(
        url,
        graphqlRequest(smallQuestion(subgraph, number), undefined, { "x-forwarded-for": `10.250.${number}.1` }),
      );
    }
}
