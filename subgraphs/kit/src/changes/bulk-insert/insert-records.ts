import { setImmediate as nextTurn } from "node:timers/promises";
import type { EntityClass, EntityMetadata, RequiredEntityData } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { isUnrecorded } from "../../model/database/unrecorded.js";
import { runBound } from "../../model/rows/index.js";
import { ChangeKind } from "../change-feed/change-kind.js";
import { changesOf } from "../change-feed/open-changes.js";
import { type RecordValues, valuesOf } from "../change-feed/record-values.js";
import type { TransactionChanges } from "../change-feed/transaction-changes.js";
import { typeNameOf } from "../change-feed/type-name.js";
import { bulkColumnsOf } from "./bulk-columns.js";
import { insertStatement } from "./insert-statement.js";
import { newRecords } from "./new-records.js";

/** How many records one statement stores: some hundreds of kilobytes. The database stores them while the next are made. */
const recordsAtOnce = 1_000;

/**
 * Stores new records without the ORM's own work for each: one statement for a thousand of them. Rows and changes are those that
 * `em.create` and a flush would store. The changes are inserted before the commit, with the others of the transaction. The records are not
 * managed by the EntityManager, and what it has to flush is flushed before them.
 *
 * The values are stored as they are: the rules of services are applied before.
 *
 * @param em the EntityManager of a transaction
 * @param values what `em.create` would get for each record
 * @throws Error outside of a transaction, or for a value that is missing
 * @throws the exceptions of the ORM, such as UniqueConstraintViolationException; then nothing of the transaction can be committed
 */
export async function insertRecords<Record extends { id: string }>(
  em: EntityManager,
  entity: EntityClass<Record>,
  values: readonly RequiredEntityData<Record>[],
): Promise<void> {
  if (values.length === 0) return;
  const transaction = em.getTransactionContext<object>();
  const changes = transaction && changesOf(transaction);
  const meta = em.getMetadata().get(entity as never) as unknown as EntityMetadata;
  if (!changes)
    throw new Error(`${meta.className} is inserted outside of a transaction: its changes cannot be recorded`);
  await em.flush();
  const columns = bulkColumnsOf(em, meta);
  let inserting: Promise<unknown> = Promise.resolve();
  try {
    for (let from = 0; from < values.length; from += recordsAtOnce) {
      const records = newRecords(meta, values.slice(from, from + recordsAtOnce) as unknown as RecordValues[]);
      const statement = insertStatement(columns, records);
      await inserting;
      inserting = runBound(em, "write", transaction, statement);
      // It is sent in this turn. Its error is thrown where it is waited for.
      inserting.catch(() => {});
      await nextTurn();
      if (!isUnrecorded(meta.class)) addChanges(changes, meta, records);
    }
  } finally {
    // The connection takes no other statement before, not even the one that takes all back.
    await inserting;
  }
}

function addChanges(changes: TransactionChanges, meta: EntityMetadata, records: readonly RecordValues[]): void {
  const typeName = typeNameOf(meta.class);
  for (const record of records) {
    const id = record.id as string;
    changes.add({ meta, typeName, id, kind: ChangeKind.CREATED, before: null, after: valuesOf(meta, record) });
  }
}
