import type { EntityManager } from "@mikro-orm/sql";
import type { SubgraphDatabase } from "../database/index.js";
import type { MirrorDefinition } from "./mirror-definition.js";
import { lockPlace, storePlace } from "./mirror-place.js";
import { mirrorShape } from "./mirror-shape.js";
import type { MirrorSource } from "./mirror-source.js";
import { readFeed } from "./read-feed.js";
import { emptyTables, type LastStates, storeRows, takeUp } from "./store-rows.js";

/** What a rebuild found. */
export interface RebuiltMirror {
  /** How many changes were read. */
  changes: number;
  /** How many rows the mirror has now. */
  rows: number;
  /** How far it has read. */
  cursor: string | null;
}

const changesAtOnce = 5_000;

/**
 * Rebuilds a mirror from the start of its owner's feed. It reads the whole feed first, with the last snapshot of each record in
 * memory, and then replaces the rows in one transaction, so that readers see either the old or the new ones. A running
 * consumer continues from the new cursor.
 *
 * @param signal aborts the rebuild
 * @throws FeedError
 */
export async function rebuildMirror(
  database: SubgraphDatabase,
  mirror: MirrorDefinition,
  source: MirrorSource,
  signal: AbortSignal = new AbortController().signal,
): Promise<RebuiltMirror> {
  const states: LastStates = new Map();
  const types = Object.keys(mirror.types);
  let cursor: string | null = null;
  let changes = 0;
  for (let atEnd = false; !atEnd; ) {
    // No HTTP inside of the transaction: an embedded database has one connection, and the owner may be on it too.
    const page = await readFeed(source, { after: cursor, types, limit: changesAtOnce, wait: 0, signal });
    takeUp(states, mirror, page.changes);
    changes += page.changes.length;
    atEnd = page.changes.length < changesAtOnce;
    cursor = page.cursor;
  }
  const em = database.fork();
  const shape = mirrorShape(em, mirror);
  await em.transactional(async (transaction) => {
    const inner = transaction as EntityManager;
    await lockPlace(inner, mirror.owner, shape);
    await emptyTables(inner, mirror);
    await storeRows(inner, mirror, states);
    await storePlace(inner, mirror.owner, { cursor, shape });
  });
  const rows = [...states.values()].flatMap((ofType) => [...ofType.values()]).filter((snapshot) => snapshot !== null);
  return { changes, rows: rows.length, cursor };
}
