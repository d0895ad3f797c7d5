import type { Pool } from "pg";

/** Long enough for whoever waits for an answer on the connection to hear of the loss and to give it back himself. */
const patience = 100;

/**
 * Takes connections back that were lost in the middle of a transaction: Kysely gives one back after its commit or its rollback, and
 * on a lost connection neither succeeds. Without this each such loss would cost a place in the pool, until none is left.
 *
 * For the ORM's `onPoolCreated`.
 */
export function releaseLostConnections(pool: Pool): void {
  pool.on("connect", (client) => {
    client.once("end", () => {
      setTimeout(() => {
        try {
          client.release(true);
        } catch {
          // It was given back: then it is no longer in the pool.
        }
      }, patience).unref();
    });
  });
}
