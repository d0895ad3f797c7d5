import type { SeededGraph } from "../seeded-graph.js";

/** What one operation came to. */
export interface EntryPointAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
  data: any;
  /** The codes of its top-level errors. */
  codes: string[];
}

/** One of the two ways to a record: the gateway, or the subgraph itself, which does not trust the gateway. */
export interface EntryPoint {
  name: "gateway" | "subgraph";
  ask(subgraph: string, query: string, variables: object, token: string | null): Promise<EntryPointAnswer>;
}

/** Both entry points of a running graph. */
export function entryPointsOf(graph: SeededGraph): EntryPoint[] {
  const urls = new Map(graph.running.subgraphs.map(({ name, url }) => [name, url]));
  return [
    { name: "gateway", ask: (_, ...question) => post(`${graph.url}/graphql`, ...question) },
    { name: "subgraph", ask: (subgraph, ...question) => post(urls.get(subgraph)!, ...question) },
  ];
}

async function post(url: string, query: string, variables: object, token: string | null): Promise<EntryPointAnswer> {
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
