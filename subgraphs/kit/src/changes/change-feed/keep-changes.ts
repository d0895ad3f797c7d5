import type { EntityManager } from "@mikro-orm/sql";
import { type MaintenanceLog, runDaily } from "../maintenance/index.js";
import { pruneChanges } from "./prune-changes.js";

/**
 * Prunes changes once a day.
 *
 * @param fork makes an EntityManager
 * @param days the number of days for which changes are stored; undefined for no limit
 * @returns a function that stops it
 */
export function keepChanges(fork: () => EntityManager, days: number | undefined, log: MaintenanceLog): () => void {
  if (days === undefined) return () => undefined;
  return runDaily("old changes were removed", async () => ({ removed: await pruneChanges(fork(), days), days }), log);
}
