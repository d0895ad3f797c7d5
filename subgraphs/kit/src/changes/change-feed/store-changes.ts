import type { EntityMetadata, Transaction } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { changeAuthorOf } from "../../access/authorization/change-author.js";
import { ChangeKind } from "./change-kind.js";
import type { FeedDefinition } from "./feed-definition.js";
import { lockedValues, readerInside } from "./locked-values.js";
import type { RecordValues } from "./record-values.js";
import { type RecordChange, storedValues } from "./transaction-changes.js";

const columns = `"type" text, "id" uuid, "kind" text, "before" jsonb, "after" jsonb, "snapshot" jsonb, "public_before" boolean, "public_after" boolean`;
const names = `"type", "id", "kind", "before", "after", "snapshot", "public_before", "public_after"`;

/** Inserts the changes of a transaction that is about to commit: one statement, in the order given. */
export async function storeChanges(
  em: EntityManager,
  transaction: Transaction,
  schema: string,
  feed: FeedDefinition,
  changes: readonly RecordChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const snapshots = await snapshotsOf(em, feed, changes);
  const rows = changes.map((change) => {
    const publicBefore = isPublic(feed, change, change.before);
    const publicAfter = isPublic(feed, change, change.after);
    const { before, after } = storedValues(change);
    return {
      type: change.typeName,
      id: change.id,
      kind: change.kind,
      before,
      // Readers have no earlier state of a record that becomes public, so its change has all values.
      after: publicAfter && !publicBefore ? change.after : after,
      snapshot: snapshots.get(change.id) ?? null,
      public_before: publicBefore,
      public_after: publicAfter,
    };
  });
  const { actor, requestId, operation } = changeAuthorOf(transaction);
  await em.getConnection("write").execute(
    `insert into "${schema}"."change" ("actor", "request_id", "operation", ${names})
     select ?, ?, ?, ${names} from jsonb_to_recordset(?::jsonb) as "new" (${columns})`,
    [actor, requestId, operation, JSON.stringify(rows, exact)],
    "run",
    transaction,
  );
}

/** JSON knows no bigint. */
function exact(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

function isPublic(feed: FeedDefinition, { meta, typeName }: RecordChange, values: RecordValues | null): boolean {
  if (!values) return false;
  const rule = feed.isPublic?.[typeName];
  return rule ? rule(recordOf(meta, values)) : true;
}

/** A record with these values and its class's methods, that belongs to no EntityManager. */
function recordOf(meta: EntityMetadata, values: RecordValues): object {
  return Object.assign(Object.create(meta.class.prototype) as object, values);
}

/** By record ids. */
async function snapshotsOf(
  em: EntityManager,
  feed: FeedDefinition,
  changes: readonly RecordChange[],
): Promise<Map<string, object>> {
  const snapshots = new Map<string, object>();
  const mirrored = changes.filter(({ typeName, kind }) => feed.snapshots?.[typeName] && kind !== ChangeKind.DELETED);
  if (mirrored.length === 0) return snapshots;
  const reader = readerInside(em);
  for (const change of mirrored) {
    // Without a version a concurrent change of the row goes unnoticed: it is read again with a lock.
    const isCurrent = change.kind === ChangeKind.CREATED || change.meta.versionProperty !== undefined;
    const values = isCurrent ? change.after : await lockedValues(em, change.meta, change.id);
    if (!values) continue;
    snapshots.set(change.id, await feed.snapshots![change.typeName]!.of(recordOf(change.meta, values), reader));
  }
  return snapshots;
}
