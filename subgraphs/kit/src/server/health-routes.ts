import type { FastifyInstance } from "fastify";
import type { SubgraphDatabase } from "../database/index.js";

/** `/healthz`: the process lives. `/readyz`: its database answers and has every migration; 503 with the reason if not. */
export function healthRoutes(app: FastifyInstance, name: string, database: SubgraphDatabase): void {
  let migrated = false;
  app.get("/healthz", async () => ({ status: "ok", service: name }));
  app.get("/readyz", async (request, reply) => {
    try {
      await database.ping();
      // Migrations do not go away while we run: once all are there, asking again would be waste.
      const pending = migrated ? [] : await database.pendingMigrations();
      migrated = pending.length === 0;
      if (migrated) return { status: "ready", service: name };
      return reply.code(503).send({ status: "not-ready", service: name, reason: "MIGRATIONS_PENDING", pending });
    } catch (error) {
      request.log.error({ err: error }, "the database does not answer");
      return reply.code(503).send({ status: "not-ready", service: name, reason: "DATABASE_UNAVAILABLE" });
    }
  });
}
