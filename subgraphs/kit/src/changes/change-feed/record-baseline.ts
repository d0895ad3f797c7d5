import type { EntityMetadata } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { setChangeAuthor } from "../../access/authorization/change-author.js";
import { isUnrecorded } from "../../model/database/unrecorded.js";
import { readPrimaryRows } from "../../model/rows/index.js";
import { ChangeKind } from "./change-kind.js";
import type { FeedDefinition } from "./feed-definition.js";
import { valuesOf } from "./record-values.js";
import { storeChanges } from "./store-changes.js";
import { typeNameOf } from "./type-name.js";

const recordsAtOnce = 1_000;

/**
 * Records existing records that the feed lacks: as created, those from before the feed or before their type was recorded; as updated
 * without values, those recorded before their type had snapshots. Without it no mirror would receive them. It changes nothing
 * else and may run after every migration, one transaction for each batch; an interrupted run can be repeated.
 *
 * @param em an EntityManager of the subgraph
 * @returns the number of recorded changes
 */
export async function recordBaseline(em: EntityManager, schema: string, feed: FeedDefinition): Promise<number> {
  let found = 0;
  for (const meta of em.getMetadata().getAll().values()) {
    if (meta.abstract || meta.virtual || meta.embeddable || !meta.tableName || isUnrecorded(meta.class)) continue;
    for (let ofBatch = recordsAtOnce; ofBatch === recordsAtOnce; found += ofBatch) {
      ofBatch = await em.fork().transactional(async (transaction) => {
        const inner = transaction as EntityManager;
        setChangeAuthor(inner, { actor: "system", requestId: null, operation: "baseline" });
        return recordBatch(inner, meta, schema, feed);
      });
    }
  }
  return found;
}

async function recordBatch(
  em: EntityManager,
  meta: EntityMetadata,
  schema: string,
  feed: FeedDefinition,
): Promise<number> {
  const typeName = typeNameOf(meta.class);
  // A table may come with a later migration than the change table.
  const [table] = await readPrimaryRows<{ name: string | null }>(em, `select to_regclass(?)::text as "name"`, [
    `"${schema}"."${meta.tableName}"`,
  ]);
  if (!table?.name) return 0;
  // The last change of each record: none for one of before the feed, one without a snapshot for a type that had none.
  const untold = feed.snapshots?.[typeName]
    ? `"last"."seq" is null or "last"."snapshot" is null`
    : `"last"."seq" is null`;
  const rows = await readPrimaryRows<{ id: string; isKnown: boolean }>(
    em,
    `select "record"."id", "last"."seq" is not null as "isKnown" from "${schema}"."${meta.tableName}" as "record"
     left join lateral (
       select "seq", "snapshot" from "${schema}"."change" where "change"."id" = "record"."id" and "type" = ?
       order by "seq" desc limit 1
     ) as "last" on true
     where ${untold} order by "record"."id" limit ${recordsAtOnce} for update of "record"`,
    [typeName],
  );
  const ids = rows.map(({ id }) => id);
  const known = new Set(rows.flatMap(({ id, isKnown }) => (isKnown ? [id] : [])));
  const records = await em.find<{ id: string }>(meta.class as never, { id: { $in: ids } } as never);
  const changes = records.map((record) => {
    const values = valuesOf(meta, record);
    const isKnown = known.has(record.id);
    const kind = isKnown ? ChangeKind.UPDATED : ChangeKind.CREATED;
    return { meta, typeName, id: record.id, kind, before: isKnown ? values : null, after: values };
  });
  await storeChanges(em, em.getTransactionContext()!, schema, feed, changes);
  return ids.length;
}
