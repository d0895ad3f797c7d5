import type { EntityManager } from "@mikro-orm/sql";
import { readPrimaryRows } from "../../model/rows/index.js";
import type { AuditKeys } from "../audit-seals/index.js";
import { type MaintenanceLog, runDaily } from "../maintenance/index.js";
import { pruneChanges } from "./prune-changes.js";

/**
 * Prunes changes once a day.
 *
 * @param fork makes an EntityManager
 * @param days the number of days for which changes are stored; undefined for no limit
 * @param keys sign which changes were removed, where changes are sealed
 * @returns a function that stops it
 */
export function keepChanges(
  fork: () => EntityManager,
  days: number | undefined,
  log: MaintenanceLog,
  keys?: AuditKeys,
): () => void {
  if (days === undefined) return () => undefined;
  const prune = async () => {
    if (!(await mayDelete(fork()))) return { removed: 0, reason: "this role may not: npm run prune does it" };
    return { removed: await pruneChanges(fork(), days, { keys }), days };
  };
  return runDaily("old changes were removed", prune, log);
}

/** Not where roles are separated: the server has none that deletes changes. */
async function mayDelete(em: EntityManager): Promise<boolean> {
  const table = `"${em.config.get("schema")}"."change"`;
  const [row] = await readPrimaryRows<{ may: boolean }>(em, `select has_table_privilege(?, 'delete') as "may"`, [
    table,
  ]);
  return row!.may;
}
