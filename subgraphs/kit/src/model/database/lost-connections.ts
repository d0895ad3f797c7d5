import type { Pool } from "pg";

/** Long enough for whoever waits for an answer on the connection to hear of the loss and to give it back himself. */
const patience = 100;

/**
 * Releases connections that are lost within a transaction. Kysely releases a connection after the commit or the rollback, and on a
 * lost connection neither succeeds: each loss would occupy a place of the pool. For `onPoolCreated` of the ORM.
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
