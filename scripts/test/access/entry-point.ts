import type { SeededGraph } from "../seeded-graph.js";

/** What one operation came to. */
export interface DoorAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
  data: any;
  /** The codes of its top-level errors. */
  codes: string[];
}

/** One of the two ways to a record: the gateway, or the subgraph itself, which trusts nobody in between. */
export interface Door {
  name: "gateway" | "subgraph";
  ask(subgraph: string, query: string, variables: object, token: string | null): Promise<DoorAnswer>;
}

/** Both doors of a graph. */
export function doorsOf(graph: SeededGraph): Door[] {
  const urls = new Map(graph.running.subgraphs.map(({ name, url }) => [name, url]));
  return [
    { name: "gateway", ask: (_, ...question) => post(`${graph.url}/graphql`, ...question) },
    { name: "subgraph", ask: (subgraph, ...question) => post(urls.get(subgraph)!, ...question) },
  ];
}

async function post(url: string, query: string, variables: object, token: string | null): Promise<DoorAnswer> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as {
    data?: unknown;
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  const codes = (body.errors ?? []).map(({ extensions, message }) => extensions?.code ?? message);
  return { data: body.data, codes };
}
