import type { Drain } from "@thidua/base/http";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import type { SealingStatus } from "../../changes/audit-seals/index.js";
import type { SubgraphDatabase } from "../../changes/database/index.js";
import type { RunningMirrors } from "../../changes/mirror/index.js";
import { outageOf } from "./outage.js";

/** What the routes report besides the database. */
export interface ReportedState {
  readonly mirrors: Pick<RunningMirrors, "status">;
  readonly sealing: () => SealingStatus;
  readonly drain: Drain;
  readonly production?: boolean;
}

/** What `/readyz` answers. */
interface Readiness {
  readonly status: 200 | 503;
  readonly body: object;
}

/**
 * `/healthz`: the process runs. `/readyz`: its database answers and has every migration; 503 with the reason otherwise, `draining` when
 * the subgraph is about to close. The state of mirrors is reported but does not count, since a subgraph answers with stale mirrors too; nor do missing summaries of statistics,
 * without which they are counted slowly, nor an audit trail that is not sealed.
 */
export function healthRoutes(
  app: FastifyInstance,
  name: string,
  database: SubgraphDatabase,
  { mirrors, sealing, drain, production = false }: ReportedState,
): void {
  let migrated = false;
  const look = async (log: FastifyBaseLogger): Promise<Readiness> => {
    const notReady = { status: "not-ready", service: name };
    try {
      await database.ping();
      // Applied migrations stay applied while the process runs: one check that all are there suffices.
      const pending = migrated ? [] : await database.pendingMigrations();
      migrated = pending.length === 0;
      if (!migrated) return { status: 503, body: { ...notReady, reason: "MIGRATIONS_PENDING", pending } };
      const warnings = [...(await summaryWarnings(database)), ...sealingWarnings(sealing(), production)];
      const ready = { status: "ready", service: name, ...mirrorReport(mirrors) };
      return { status: 200, body: { ...ready, ...(warnings.length > 0 && { warnings }) } };
    } catch (error) {
      const outage = outageOf(error);
      if (outage) log.warn({ cause: outage.cause }, "the database does not answer");
      else log.error({ err: error }, "the database does not answer");
      return { status: 503, body: { ...notReady, reason: "DATABASE_UNAVAILABLE" } };
    }
  };
  // Requests at the same time share one look: anyone may ask, and would fill the queue for the connections.
  let looking: Promise<Readiness> | undefined;
  app.get("/healthz", async () => ({ status: "ok", service: name }));
  app.get("/readyz", async (request, reply) => {
    if (drain.isDraining) return reply.code(503).send({ status: "draining", service: name });
    looking ??= look(request.log).finally(() => {
      looking = undefined;
    });
    const { status, body } = await looking;
    return reply.code(status).send(body);
  });
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
async function summaryWarnings(database: SubgraphDatabase): Promise<object[]> {
  const tables = await database.missingSummaries();
  return tables.length === 0 ? [] : [{ code: "STATISTICS_SUMMARY_MISSING", tables }];
}

/** Development without a key is no reason to warn. */
function sealingWarnings({ state }: SealingStatus, production: boolean): object[] {
  const isExpected = state === "SEALING" || (state === "OFF" && !production);
  return isExpected ? [] : [{ code: "AUDIT_NOT_SEALED", state }];
}
