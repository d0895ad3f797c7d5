import type { EntityManager } from "@mikro-orm/sql";
import { pruneChanges } from "./prune-changes.js";

/** Where is said what was removed; fastify's logger is one. */
export interface RetentionLog {
  info(entry: object, message: string): void;
  error(entry: object, message: string): void;
}

const daily = 86_400_000;
/** Not at once: a process that starts has more urgent things to do. */
const afterStart = 60_000;

/**
 * Keeps changes for some days: prunes once a day while the process runs, without keeping it alive.
 *
 * Takes what makes an EntityManager, the days (undefined: for ever), and a log. Gives what stops it.
 */
export function keepChanges(fork: () => EntityManager, days: number | undefined, log: RetentionLog): () => void {
  if (days === undefined) return () => undefined;
  const prune = async () => {
    try {
      const removed = await pruneChanges(fork(), days);
      log.info({ removed, days }, "old changes were removed");
    } catch (error) {
      log.error({ err: error }, "old changes could not be removed");
    }
  };
  const first = setTimeout(prune, afterStart).unref();
  const others = setInterval(prune, daily).unref();
  return () => {
    clearTimeout(first);
    clearInterval(others);
  };
}
