import type { EntityManager } from "@mikro-orm/sql";
import { type MaintenanceLog, runDaily } from "../maintenance/index.js";
import { pruneChanges } from "./prune-changes.js";

/**
 * Keeps changes for some days: prunes once a day.
 *
 * Takes what makes an EntityManager, the days (undefined: for ever), and a log. Gives what stops it.
 */
export function keepChanges(fork: () => EntityManager, days: number | undefined, log: MaintenanceLog): () => void {
  if (days === undefined) return () => undefined;
  return runDaily("old changes were removed", async () => ({ removed: await pruneChanges(fork(), days), days }), log);
}
