import pg from "pg";
import { ask } from "../run/load.ts";
import { statements } from "../servers/statements.ts";
import type { Place } from "./questions.ts";

/** Finds the place in the order of awards that has so many before it. Takes a running awards subgraph and its database. */
export async function deepPlace(subgraphUrl: string, databaseUrl: string, number: number): Promise<Place> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const [row] = (await client.query(statements.place, [number - 1])).rows as { key: string; id: string }[];
    const query = `{ awards(first: 1, filter: { id: { eq: "${row!.id}" } }) { pageInfo { endCursor } } }`;
    const answer = await ask({ url: subgraphUrl, body: JSON.stringify({ query }) });
    const { data } = JSON.parse(answer) as { data: { awards: { pageInfo: { endCursor: string } } } };
    return { cursor: data.awards.pageInfo.endCursor, ...row!, number };
  } finally {
    await client.end();
  }
}
