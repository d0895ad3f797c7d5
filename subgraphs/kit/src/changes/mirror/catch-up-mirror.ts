import type { EntityManager } from "@mikro-orm/sql";
import { ChangeKind, readChanges } from "../change-feed/index.js";
import type { SubgraphDatabase } from "../database/index.js";
import { applyPage } from "./apply-page.js";
import type { MirrorDefinition } from "./mirror-definition.js";
import { lockPlace, type MirrorPlace } from "./mirror-place.js";
import { mirrorShape } from "./mirror-shape.js";

const changesAtOnce = 1_000;

/**
 * Brings a mirror to the end of its owner's feed, read from the owner's database: for a program that has both open, such as the first
 * load of data, before any server runs. A consumer continues from there.
 *
 * @returns the number of applied changes
 */
export async function catchUpMirror(
  database: SubgraphDatabase,
  mirror: MirrorDefinition,
  owner: SubgraphDatabase,
): Promise<number> {
  const shape = mirrorShape(database.fork(), mirror);
  let place: MirrorPlace = await database
    .fork()
    .transactional((em) => lockPlace(em as EntityManager, mirror.owner, shape));
  let applied = 0;
  for (let hasMore = true; hasMore; ) {
    const page = await readChanges(owner.fork(), {
      after: place.cursor,
      limit: changesAtOnce,
      types: Object.keys(mirror.types),
    });
    const changes = page.changes.map(({ kind, ...change }) => ({ ...change, isDeleted: kind === ChangeKind.DELETED }));
    // A place that another process has moved is that one's to go on from; a place of another shape waits for its rebuild.
    if (!(await applyPage(database, mirror, place, { changes, cursor: page.cursor }))) break;
    place = { ...place, cursor: page.cursor };
    applied += changes.length;
    hasMore = page.hasMore;
  }
  return applied;
}
