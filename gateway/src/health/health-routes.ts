import type { Drain } from "@thidua/base/http";
import type { FastifyInstance } from "fastify";
import type { SubgraphClient } from "../subgraph/index.js";
import type { SupergraphStatus } from "../supergraph/index.js";
import { askReadiness, type Readiness } from "./readiness.js";

const readinessTimeoutMs = 1_000;

/** What the routes report. */
export interface HealthSources {
  clients: () => SubgraphClient[];
  supergraph: () => SupergraphStatus;
  drain: Drain;
}

/**
 * `/healthz`: the process is running. `/readyz`: 503 `draining` when the gateway is about to close, 200 when every subgraph is ready, else 503 with the names of the
 * others, and which supergraph serves. The gateway serves the remaining fields either way, so a load balancer that accepts
 * partial answers should watch `/healthz`.
 */
export function addHealthRoutes(app: FastifyInstance, { clients, supergraph, drain }: HealthSources): void {
  app.get("/healthz", async (_request, reply) => reply.header("cache-control", "no-store").send({ status: "alive" }));

  // The route is public. Concurrent requests share one check of the subgraphs.
  let asking: Promise<Readiness> | undefined;
  app.get("/readyz", async (_request, reply) => {
    // Before anything is asked: the proxy shall know at once.
    if (drain.isDraining) return reply.code(503).header("cache-control", "no-store").send({ status: "draining" });
    asking ??= askReadiness(clients(), readinessTimeoutMs).finally(() => {
      asking = undefined;
    });
    const readiness = { ...(await asking), supergraph: supergraph() };
    return reply
      .code(readiness.status === "ready" ? 200 : 503)
      .header("cache-control", "no-store")
      .send(readiness);
  });
}
