import type { FastifyInstance } from "fastify";
import type { SubgraphDatabase } from "../../changes/database/index.js";
import { metricsContentType, mirrorMetrics, type RunningMirrors } from "../../changes/mirror/index.js";

/**
 * `/healthz`: the process runs. `/readyz`: its database answers and has every migration; 503 with the reason otherwise. The state of
 * mirrors is reported but does not count, since a subgraph answers with stale mirrors too; nor do missing summaries of statistics,
 * without which they are counted slowly. `/metrics`: the same for Prometheus.
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
      // Applied migrations stay applied while the process runs: one check that all are there suffices.
      const pending = migrated ? [] : await database.pendingMigrations();
      migrated = pending.length === 0;
      if (migrated)
        return { status: "ready", service: name, ...mirrorReport(mirrors), ...(await summaryReport(database)) };
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

/** Asks each time: a process of another version drops the summaries of this one. */
async function summaryReport(database: SubgraphDatabase): Promise<object> {
  const tables = await database.missingSummaries();
  return tables.length === 0 ? {} : { warnings: [{ code: "STATISTICS_SUMMARY_MISSING", tables }] };
}
