import type { FastifyInstance } from "fastify";
import type { SubgraphClient } from "../subgraph/index.js";
import { askReadiness, type Readiness } from "./readiness.js";

const readinessTimeoutMs = 1_000;

/**
 * `/healthz`: this process is alive. `/readyz`: 200 when every subgraph is ready, else 503 naming who is missing; the
 * gateway serves what the others have either way, so a load balancer that wants partial answers watches `/healthz`.
 */
export function addHealthRoutes(app: FastifyInstance, clients: () => SubgraphClient[]): void {
  app.get("/healthz", async (_request, reply) => reply.header("cache-control", "no-store").send({ status: "alive" }));

  // Anyone may ask; many at once must not become many times four requests.
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
