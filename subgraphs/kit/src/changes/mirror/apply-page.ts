import type { EntityManager } from "@mikro-orm/sql";
import type { SubgraphDatabase } from "../database/index.js";
import type { MirrorDefinition } from "./mirror-definition.js";
import { lockPlace, type MirrorPlace, storePlace } from "./mirror-place.js";
import type { FeedPage } from "./read-feed.js";
import { type LastStates, storeRows, takeUp } from "./store-rows.js";

/**
 * Applies a page that was read after a cursor, and stores the new cursor, in one transaction.
 *
 * @returns false, with nothing stored, if another process of the subgraph has moved or rebuilt the mirror
 */
export async function applyPage(
  database: SubgraphDatabase,
  mirror: MirrorDefinition,
  after: MirrorPlace,
  page: FeedPage,
): Promise<boolean> {
  const states: LastStates = new Map();
  takeUp(states, mirror, page.changes);
  return database.fork().transactional(async (transaction) => {
    const em = transaction as EntityManager;
    const place = await lockPlace(em, mirror.owner, after.shape);
    if (place.cursor !== after.cursor || place.shape !== after.shape) return false;
    await storeRows(em, mirror, states);
    if (page.cursor !== place.cursor) await storePlace(em, mirror.owner, { cursor: page.cursor, shape: after.shape });
    return true;
  });
}
