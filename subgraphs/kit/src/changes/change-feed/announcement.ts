import { PgliteDriver } from "@mikro-orm/pglite";
import type { EntityManager } from "@mikro-orm/sql";
import { afterCommit } from "../../model/database/statement-moments.js";
import { changeChannel } from "./change-feed-migration.js";

/** How the statement that stores changes wakes the readers of a feed. */
export interface Announcement {
  /** What the statement ends with. */
  readonly returning: string;
  /** A statement that is sent beside it. */
  readonly beside?: string;
}

/**
 * Returns how new changes are announced. On PostgreSQL that follows the commit: one transaction at a time commits that has sent a
 * notification, each with its own write to the disk. Sent in the same packet as the commit, it is executed even if this process ends.
 * The embedded database has one transaction at a time, so the notification is a part of the statement.
 */
export function announcementOf(em: EntityManager, schema: string): Announcement {
  const channel = changeChannel(schema);
  if (em.getDriver() instanceof PgliteDriver) return { returning: ` returning pg_notify('${channel}', '')` };
  return { returning: "", beside: `${afterCommit}notify "${channel}"` };
}
