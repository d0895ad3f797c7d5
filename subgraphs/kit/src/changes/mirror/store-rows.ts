import type { EntityClass, EntityMetadata } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { bulkColumnsOf, insertRows } from "../bulk-insert/index.js";
import type { RecordValues } from "../change-feed/record-values.js";
import type { MirrorDefinition, TouchedIds } from "./mirror-definition.js";
import type { MirroredChange } from "./mirrored-change.js";

/** The last state of each record, by type and ID: its snapshot, or null if it was deleted. */
export type LastStates = Map<string, Map<string, object | null>>;

/** The number of rows in a statement. */
const rowsAtOnce = 1_000;

/**
 * Merges changes into the last states of a mirror's types. Of several changes of a record the last one counts, because a page is
 * applied in one transaction.
 *
 * A change without a snapshot is older than the snapshots of its type and is skipped: the owner records each such record again when
 * the type gets snapshots (`recordBaseline`). Failing on it would stop the mirror for good.
 */
export function takeUp(states: LastStates, mirror: MirrorDefinition, changes: readonly MirroredChange[]): void {
  for (const { type, id, isDeleted, snapshot } of changes) {
    if (!Object.hasOwn(mirror.types, type)) continue;
    if (!isDeleted && !snapshot) continue;
    const ofType = states.get(type) ?? new Map<string, object | null>();
    states.set(type, ofType.set(id, isDeleted ? null : snapshot));
  }
}

/** Stores the given states of records in the tables of a mirror, and derives what the mirror derives. */
export async function storeRows(em: EntityManager, mirror: MirrorDefinition, states: LastStates): Promise<void> {
  const touched: { [typeName: string]: string[] } = {};
  for (const [type, ofType] of states) {
    const { entity, row } = mirror.types[type]!;
    const rows: RecordValues[] = [];
    const gone: string[] = [];
    for (const [id, snapshot] of ofType) {
      if (snapshot) rows.push({ ...row(snapshot, id), id });
      else gone.push(id);
    }
    // Plain statements: the unit of work would load and compare rows that only the mirror writes.
    for (const some of chunks(rows)) await upsertRows(em, entity, some);
    for (const some of chunks(gone)) {
      await em
        .createQueryBuilder(entity)
        .delete({ id: { $in: some } } as never)
        .execute("run");
    }
    touched[type] = [...ofType.keys()];
  }
  if (states.size > 0) await mirror.afterBatch?.(em, touched as TouchedIds);
}

async function upsertRows(
  em: EntityManager,
  entity: EntityClass<object>,
  rows: readonly RecordValues[],
): Promise<void> {
  const meta = em.getMetadata().get(entity as never) as unknown as EntityMetadata;
  const columns = bulkColumnsOf(em, meta, new Set(rows.flatMap((row) => Object.keys(row))));
  const others = columns.names.filter((name) => name !== '"id"');
  const merged = others.map((name) => `${name} = excluded.${name}`).join(", ");
  await insertRows(em, columns, rows, ` on conflict ("id") do ${merged ? `update set ${merged}` : "nothing"}`);
}

/** Empties the tables of a mirror. */
export async function emptyTables(em: EntityManager, mirror: MirrorDefinition): Promise<void> {
  for (const { entity } of Object.values(mirror.types)) await em.createQueryBuilder(entity).delete().execute("run");
}

function* chunks<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += rowsAtOnce) yield items.slice(start, start + rowsAtOnce);
}
