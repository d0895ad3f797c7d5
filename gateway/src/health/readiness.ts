import type { SubgraphClient } from "../subgraph/index.js";

/** The state of a subgraph. `NOT_READY` means that it answers with an error status. */
export type SubgraphState = "READY" | "NOT_READY" | "UNREACHABLE";

/** The answer of `/readyz`. It has names only, never addresses. */
export interface Readiness {
  status: "ready" | "degraded";
  /** The names of the subgraphs that are not ready. */
  missing: string[];
  subgraphs: Record<string, SubgraphState>;
}

/** Checks all subgraphs concurrently, each for `timeoutMs` milliseconds at most. */
export async function askReadiness(clients: readonly SubgraphClient[], timeoutMs: number): Promise<Readiness> {
  const states = await Promise.all(
    clients.map(async (client): Promise<[string, SubgraphState]> => {
      try {
        const status = await client.readiness(timeoutMs);
        return [client.name, status === 200 ? "READY" : "NOT_READY"];
      } catch {
        return [client.name, "UNREACHABLE"];
      }
    }),
  );
  const missing = states.filter(([, state]) => state !== "READY").map(([name]) => name);
  return { status: missing.length === 0 ? "ready" : "degraded", missing, subgraphs: Object.fromEntries(states) };
}
