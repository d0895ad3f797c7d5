import type { Transaction } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { CompiledQuery } from "kysely";
import { changeAuthorOf } from "../../access/authorization/change-author.js";
import { withCommit } from "../../model/database/statement-moments.js";
import { numbered, runBound } from "../../model/rows/index.js";
import { announcementOf } from "./announcement.js";
import { ChangeKind } from "./change-kind.js";
import type { FeedDefinition } from "./feed-definition.js";
import { instantText } from "./instant-text.js";
import { lockedValues, readerInside } from "./locked-values.js";
import { plainRecord } from "./plain-record.js";
import type { RecordValues } from "./record-values.js";
import type { SnapshotDeclaration } from "./snapshot.js";
import { type RecordChange, storedValues } from "./transaction-changes.js";

const columns = [
  ["type", "text"],
  ["id", "uuid"],
  ["kind", "text"],
  ["before", "jsonb"],
  ["after", "jsonb"],
  ["snapshot", "jsonb"],
  ["public_before", "boolean"],
  ["public_after", "boolean"],
] as const;
const names = columns.map(([name]) => `"${name}"`).join(", ");
const one = `values (?, ?, ?, ?, ?, ${columns.map(([, type]) => `?::${type}`).join(", ")})`;
const many = `select ?, ?, ?, ?, ?, ${names}
  from jsonb_to_recordset(?::jsonb) as "new" (${columns.map(([name, type]) => `"${name}" ${type}`).join(", ")})`;

/** A row of `change`, without its author. */
type ChangeRow = { readonly [name in (typeof columns)[number][0]]: unknown };

/**
 * Inserts the changes of a transaction that is about to commit: one statement, in the order given. On PostgreSQL it is sent with the
 * commit.
 */
export async function storeChanges(
  em: EntityManager,
  transaction: Transaction,
  schema: string,
  feed: FeedDefinition,
  changes: readonly RecordChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const rows = await rowsOf(em, feed, changes);
  const { actor, requestId, operation, origin } = changeAuthorOf(transaction);
  const { returning, beside } = announcementOf(em, schema);
  const isOne = rows.length === 1;
  const values = isOne ? columns.map(([name]) => stored(rows[0]![name])) : [jsonOf(rows)];
  await runBound(
    em,
    "write",
    transaction,
    numbered(
      `${withCommit}insert into "${schema}"."change" ("actor", "request_id", "operation", "network", "gateway", ${names}) ${isOne ? one : many}${returning}`,
      [actor, requestId, operation, origin?.network ?? null, origin?.gateway ?? null, ...values],
    ),
  );
  if (beside) await transaction.executeQuery(CompiledQuery.raw(beside));
}

async function rowsOf(
  em: EntityManager,
  feed: FeedDefinition,
  changes: readonly RecordChange[],
): Promise<readonly ChangeRow[]> {
  const rows: ChangeRow[] = [];
  let reader: EntityManager | undefined;
  for (const change of changes) {
    const publicBefore = isPublic(feed, change, change.before);
    const publicAfter = isPublic(feed, change, change.after);
    const { before, after } = storedValues(change);
    const declared = change.kind === ChangeKind.DELETED ? undefined : feed.snapshots?.[change.typeName];
    // Few snapshots need anything besides the record.
    if (declared && declared.of.length > 1) reader ??= readerInside(em);
    rows.push({
      type: change.typeName,
      id: change.id,
      kind: change.kind,
      before: withInstants(before),
      // Readers have no earlier state of a record that becomes public, so its change has all values.
      after: withInstants(publicAfter && !publicBefore ? change.after : after),
      snapshot: declared ? await snapshotOf(em, declared, change, reader) : null,
      public_before: publicBefore,
      public_after: publicAfter,
    });
  }
  return rows;
}

/** Values with instants as text. */
function withInstants(values: RecordValues | null): RecordValues | null {
  if (!values) return null;
  const written: { [property: string]: unknown } = {};
  for (const name in values) {
    const value = values[name];
    written[name] = value instanceof Date ? instantText(value) : value;
  }
  return written;
}

/** JSON as text, for a value of a statement. */
function stored(value: unknown): unknown {
  return typeof value === "object" && value !== null ? jsonOf(value) : value;
}

function jsonOf(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    // A function that sees each value costs as much again, and few records have a bigint.
    return JSON.stringify(value, exact);
  }
}

/** JSON knows no bigint. */
function exact(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

function isPublic(feed: FeedDefinition, { meta, typeName }: RecordChange, values: RecordValues | null): boolean {
  if (!values) return false;
  const rule = feed.isPublic?.[typeName];
  return rule ? rule(plainRecord(meta, values)) : true;
}

async function snapshotOf(
  em: EntityManager,
  declared: SnapshotDeclaration,
  change: RecordChange,
  reader: EntityManager | undefined,
): Promise<object | null> {
  // Without a version a concurrent change of the row goes unnoticed: it is read again with a lock.
  const isCurrent = change.kind === ChangeKind.CREATED || change.meta.versionProperty !== undefined;
  const values = isCurrent ? change.after : await lockedValues(em, change.meta, change.id);
  return values && declared.of(plainRecord(change.meta, values), reader as EntityManager);
}
