import { type EventArgs, type EventSubscriber, type TransactionEventArgs, wrap } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { isUnrecorded } from "../../model/database/unrecorded.js";
import { ChangeKind } from "./change-kind.js";
import type { FeedDefinition } from "./feed-definition.js";
import { lockedValues } from "./locked-values.js";
import { changesOf, forgetChanges, openChanges } from "./open-changes.js";
import { holdsWhole, originalValues, type RecordValues, valuesOf } from "./record-values.js";
import { storeChanges } from "./store-changes.js";
import { TransactionChanges } from "./transaction-changes.js";
import { typeNameOf } from "./type-name.js";

/**
 * Records every create, update and delete of every entity, in the transaction that does it.
 *
 * The rows are inserted at once just before the commit: then all data rows are locked, so that a later change of a row also has
 * a later sequence number; and numbers are held for a moment only, so that readers wait little (see `change-feed-migration`).
 */
export class ChangeSubscriber implements EventSubscriber {
  /** For an EntityManager that is about to set a savepoint: the transaction in which it will stand. */
  readonly #around = new WeakMap<object, object | undefined>();
  /** What a row was that the ORM does not know, from just before its statement until after it. */
  readonly #rows = new WeakMap<object, RecordValues | null>();

  constructor(
    private readonly schema: string,
    private readonly feed: FeedDefinition,
  ) {}

  beforeTransactionStart({ em, transaction }: TransactionEventArgs): void {
    this.#around.set(em, transaction);
  }

  afterTransactionStart({ em, transaction }: TransactionEventArgs): void {
    const parent = this.#around.get(em);
    openChanges(transaction!, new TransactionChanges(parent && changesOf(parent)));
  }

  afterCreate(args: EventArgs<object>): void {
    if (isUnrecorded(args.meta.class)) return;
    this.#add(args, ChangeKind.CREATED, null, valuesOf(args.meta, args.entity));
  }

  async beforeUpdate(args: EventArgs<object>): Promise<void> {
    if (isUnrecorded(args.meta.class)) return;
    const isWhole = wrap(args.entity).isInitialized() && holdsWhole(args.meta, args.changeSet?.originalEntity ?? {});
    if (isWhole) return;
    this.#rows.set(args.entity, await lockedValues(args.em as EntityManager, args.meta, idOf(args)));
  }

  afterUpdate(args: EventArgs<object>): void {
    if (isUnrecorded(args.meta.class)) return;
    const before =
      this.#taken(args.entity) ??
      originalValues(args.meta, args.changeSet?.originalEntity ?? {}, args.em.getPlatform());
    this.#add(args, ChangeKind.UPDATED, before, valuesOf(args.meta, args.entity, before));
  }

  async beforeDelete(args: EventArgs<object>): Promise<void> {
    if (isUnrecorded(args.meta.class)) return;
    // The entity may be a bare reference, and another transaction may have been faster: the row itself says what goes.
    this.#rows.set(args.entity, await lockedValues(args.em as EntityManager, args.meta, idOf(args)));
  }

  afterDelete(args: EventArgs<object>): void {
    const before = this.#taken(args.entity);
    if (before) this.#add(args, ChangeKind.DELETED, before, null);
  }

  async beforeTransactionCommit({ em, transaction }: TransactionEventArgs): Promise<void> {
    const changes = transaction && changesOf(transaction);
    if (!changes || changes.parent) return;
    await storeChanges(em as EntityManager, transaction, this.schema, this.feed, changes.all);
  }

  afterTransactionCommit({ transaction }: TransactionEventArgs): void {
    const changes = transaction && changesOf(transaction);
    changes?.parent?.absorb(changes);
    if (transaction) forgetChanges(transaction);
  }

  afterTransactionRollback({ transaction }: TransactionEventArgs): void {
    if (transaction) forgetChanges(transaction);
  }

  #taken(entity: object): RecordValues | null | undefined {
    const row = this.#rows.get(entity);
    this.#rows.delete(entity);
    return row;
  }

  #add(args: EventArgs<object>, kind: ChangeKind, before: RecordValues | null, after: RecordValues | null): void {
    const typeName = typeNameOf(args.meta.class);
    const transaction = args.em.getTransactionContext() as object | undefined;
    const changes = transaction && changesOf(transaction);
    if (!changes) throw new Error(`${typeName} was written outside of a transaction: its change cannot be recorded`);
    changes.add({ meta: args.meta, typeName, id: idOf(args), kind, before, after });
  }
}

function idOf({ entity }: EventArgs<object>): string {
  return (entity as { id: string }).id;
}
