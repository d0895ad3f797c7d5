import type { FastifyInstance } from "fastify";
import type { SubgraphClient } from "../subgraph/index.js";
import { askReadiness, type Readiness } from "./readiness.js";

const readinessTimeoutMs = 1_000;

/**
 * `/healthz`: the process is running. `/readyz`: 200 when every subgraph is ready, else 503 with the names of the
 * others. The gateway serves the remaining fields either way, so a load balancer that accepts partial answers should
 * watch `/healthz`.
 */
export function addHealthRoutes(app: FastifyInstance, clients: () => SubgraphClient[]): void {
  app.get("/healthz", async (_request, reply) => reply.header("cache-control", "no-store").send({ status: "alive" }));

  // The route is public. Concurrent requests share one check of the subgraphs.
  let asking: Promise<Readiness> | undefined;
  app.get("/readyz", async (_request, reply) => {
    asking ??= askReadiness(clients(), readinessTimeoutMs).finally(() => {
      asking = undefined;
    });
    const readiness = await asking;
    return reply
      .code(readiness.status === "ready" ? 200 : 503)
      .header("cache-control", "no-store")
      .send(readiness);
  });
}
