import type { FastifyInstance } from "fastify";
import type { SubgraphDatabase } from "../../changes/database/index.js";
import { metricsContentType, mirrorMetrics, type RunningMirrors } from "../../changes/mirror/index.js";

/**
 * `/healthz`: the process lives. `/readyz`: its database answers and has every migration; 503 with the reason if not. How its mirrors
 * stand is told there and does not count: with old copies a subgraph still answers. `/metrics`: the same for Prometheus.
 */
export function healthRoutes(
  app: FastifyInstance,
  name: string,
  database: SubgraphDatabase,
  mirrors: Pick<RunningMirrors, "status">,
): void {
  let migrated = false;
  app.get("/healthz", async () => ({ status: "ok", service: name }));
  app.get("/readyz", async (request, reply) => {
    try {
      await database.ping();
      // Migrations do not go away while we run: once all are there, asking again would be waste.
      const pending = migrated ? [] : await database.pendingMigrations();
      migrated = pending.length === 0;
      if (migrated) return { status: "ready", service: name, ...mirrorReport(mirrors) };
      return reply.code(503).send({ status: "not-ready", service: name, reason: "MIGRATIONS_PENDING", pending });
    } catch (error) {
      request.log.error({ err: error }, "the database does not answer");
      return reply.code(503).send({ status: "not-ready", service: name, reason: "DATABASE_UNAVAILABLE" });
    }
  });
  app.get("/metrics", async (_request, reply) =>
    reply.type(metricsContentType).send(await mirrorMetrics(name, mirrors.status())),
  );
}

function mirrorReport(mirrors: Pick<RunningMirrors, "status">): object {
  const all = mirrors.status();
  if (all.length === 0) return {};
  const seconds = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10);
  return {
    mirrors: all.map(({ owner, state, secondsBehind }) => ({ owner, state, secondsBehind: seconds(secondsBehind) })),
  };
}
