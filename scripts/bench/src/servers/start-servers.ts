import { type Child, startChild } from "../run/child.ts";
import type { ServerKind } from "../suites/questions.ts";

/** A server that runs, and which questions it is asked. */
export interface StartedServer {
  /** What the tables call it. */
  name: string;
  kind: ServerKind;
  child: Child<{ url: string }>;
}

/** Starts a subgraph of a commit, or `graph`. */
export async function startOwn(name: string, root: string, url: string, part: string): Promise<StartedServer> {
  const child = await startChild<{ url: string }>("servers/own-process.ts", [root, url, part]);
  return { name, kind: part === "graph" ? "graph" : "subgraph", child };
}

/** Starts the other servers on the same database. */
export async function startOthers(url: string): Promise<StartedServer[]> {
  const postgraphile = await startChild<{ url: string }>("servers/postgraphile-process.ts", [url]);
  const yoga = await startChild<{ url: string }>("servers/yoga-process.ts", [url]);
  const floor = await startChild<{ url: string }>("servers/floor-process.ts", [url]);
  return [
    { name: "PostGraphile", kind: "postgraphile", child: postgraphile },
    { name: "graphql-yoga", kind: "yoga", child: yoga },
    { name: "batched SQL", kind: "batched SQL", child: floor },
    { name: "one SQL", kind: "one SQL", child: floor },
  ];
}
