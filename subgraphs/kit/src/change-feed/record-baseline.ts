import type { EntityMetadata } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { ChangeKind } from "./change-kind.js";
import type { FeedDefinition } from "./feed-definition.js";
import { recordAs } from "./record-as.js";
import { valuesOf } from "./record-values.js";
import { storeChanges } from "./store-changes.js";
import { typeNameOf } from "./type-name.js";
import { isUnrecorded } from "./unrecorded.js";

const recordsAtOnce = 1_000;

/**
 * Records as created what a database held before it had a change feed (or before a type was recorded): otherwise no mirror would
 * ever know of it. What has a change already is left alone.
 *
 * Takes an EntityManager of the subgraph and what its feed says. Gives how many records it found. One transaction a batch: it can
 * be broken off and begun again.
 */
export async function recordBaseline(em: EntityManager, schema: string, feed: FeedDefinition): Promise<number> {
  let found = 0;
  for (const meta of em.getMetadata().getAll().values()) {
    if (meta.abstract || meta.virtual || meta.embeddable || !meta.tableName || isUnrecorded(meta.class)) continue;
    for (let ofBatch = recordsAtOnce; ofBatch === recordsAtOnce; found += ofBatch) {
      ofBatch = await recordAs({ actor: "system", requestId: null, operation: "baseline" }, () =>
        em.fork().transactional((inner) => recordBatch(inner as EntityManager, meta, schema, feed)),
      );
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
  const [table] = await em.execute<{ name: string | null }[]>(`select to_regclass(?)::text as "name"`, [
    `"${schema}"."${meta.tableName}"`,
  ]);
  if (!table?.name) return 0;
  const rows = await em.execute<{ id: string }[]>(
    `select "id" from "${schema}"."${meta.tableName}" as "record"
     where not exists (select 1 from "${schema}"."change" where "change"."id" = "record"."id" and "type" = ?)
     order by "id" limit ? for update`,
    [typeName, recordsAtOnce],
  );
  const ids = rows.map(({ id }) => id);
  const records = await em.find<{ id: string }>(meta.class as never, { id: { $in: ids } } as never);
  const changes = records.map((record) => ({
    meta,
    typeName,
    id: record.id,
    kind: ChangeKind.CREATED,
    before: null,
    after: valuesOf(meta, record),
  }));
  await storeChanges(em, em.getTransactionContext()!, schema, feed, changes);
  return ids.length;
}
