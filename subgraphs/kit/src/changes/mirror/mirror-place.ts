import type { EntityManager } from "@mikro-orm/sql";
import { readPrimaryRows } from "../../model/rows/index.js";

/** How far a mirror has read, and in which shape its rows are. */
export interface MirrorPlace {
  /** Null before the first batch. */
  readonly cursor: string | null;
  readonly shape: string;
}

/**
 * Reads the place of a mirror and locks it until the transaction ends, so that no other process of the same subgraph applies a
 * batch meanwhile. Makes it, at the start of the feed and in the given shape, when there is none.
 */
export async function lockPlace(em: EntityManager, owner: string, shape: string): Promise<MirrorPlace> {
  const table = tableOf(em);
  const find = async () => {
    const sql = `select "cursor", "shape" from ${table} where "owner" = ? for update`;
    return (await readPrimaryRows<MirrorPlace>(em, sql, [owner]))[0];
  };
  const found = await find();
  if (found) return found;
  // Two processes may begin at once: the second one waits here, and finds the first one's place.
  await em.execute(`insert into ${table} ("owner", "shape") values (?, ?) on conflict do nothing`, [owner, shape]);
  return (await find())!;
}

/** Stores how far a mirror has read, in the transaction that stores what it read. */
export async function storePlace(em: EntityManager, owner: string, { cursor, shape }: MirrorPlace): Promise<void> {
  await em.execute(`update ${tableOf(em)} set "cursor" = ?, "shape" = ?, "applied_at" = now() where "owner" = ?`, [
    cursor,
    shape,
    owner,
  ]);
}

function tableOf(em: EntityManager): string {
  return `"${em.config.get("schema")}"."mirror_cursor"`;
}
