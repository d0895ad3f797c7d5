import { quantile } from "../observation/figures.ts";
import { graphqlRequest, send } from "../requests/send.ts";
import { isWhole } from "../requests/steady-load.ts";

/** A heavy query that a port admits, and what it costs when nothing else is asked. */
export interface HeavyQuery {
  readonly query: string;
  /** The median of its answer times alone, in milliseconds. */
  readonly milliseconds: number;
  readonly bytes: number;
}

/** Queries over the relations with the most records in the facts of the articles, by two page sizes. */
const candidates: readonly ((outer: number, inner: number) => string)[] = [
  (outer, inner) =>
    `{ organizations(first: ${outer}) { nodes { id code name labels { label } campaigns(first: ${inner}) { nodes { id name organization { id name } } totalCount } } } }`,
  (outer, inner) =>
    `{ campaigns(first: ${outer}) { nodes { id name organization { id name campaigns(first: ${inner}) { nodes { id name organization { id name } } } } } } }`,
  (outer, inner) =>
    `{ awards(first: ${outer}) { nodes { id recipientName decision { id awards(first: ${inner}) { nodes { id recipientName } } } } } }`,
  (outer) => `{ campaigns(first: ${outer}) { nodes { id name organization { id name } } totalCount } }`,
];

const pageSizes = [200, 150, 100, 60, 40, 25, 15, 10];

/** Finds the slowest of the candidates at the greatest page sizes that a port admits. */
export async function findHeavyQuery(url: string, headers: Readonly<Record<string, string>>): Promise<HeavyQuery> {
  const found: HeavyQuery[] = [];
  for (const candidate of candidates) {
    const query = await greatestAdmitted(url, headers, candidate);
    if (!query) continue;
    const answers = [];
    for (let round = 0; round < 5; round++) answers.push(await send(url, graphqlRequest(query, undefined, headers)));
    const milliseconds = quantile(
      answers.map((answer) => answer.milliseconds),
      0.5,
    );
    found.push({ query, milliseconds, bytes: answers[0]!.bytes });
  }
  const [heaviest] = found.sort((one, other) => other.milliseconds - one.milliseconds);
  if (!heaviest) throw new Error(`${url} admits none of the heavy queries`);
  return heaviest;
}

async function greatestAdmitted(
  url: string,
  headers: Readonly<Record<string, string>>,
  candidate: (outer: number, inner: number) => string,
): Promise<string | undefined> {
  for (const outer of pageSizes) {
    for (const inner of pageSizes) {
      const query = candidate(outer, inner);
      const answer = await send(url, graphqlRequest(query, undefined, headers));
      if (isWhole(answer)) return query;
      // A query that the schema of this port does not have.
      if (answer.text.includes("GRAPHQL_VALIDATION_FAILED")) return undefined;
    }
  }
  return undefined;
}
