import {
  DeadlockException,
  type EntityClass,
  OptimisticLockError,
  UniqueConstraintViolationException,
} from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { DomainError, violationMessage } from "@thidua/base/errors";
import { checkScope, outsideUnknownRecord, setChangeAuthor } from "../../access/authorization/index.js";
import { currentRequest } from "../../model/active-request/index.js";
import { isLostConnection } from "../../model/database/faults/index.js";
import type { BaseRecord } from "../../model/database/index.js";
import { OutcomeUnknownError } from "../../model/database/request-connections/index.js";
import { refuseLegacyTexts } from "../../model/records/index.js";
import { readFromPrimary } from "../../model/rows/index.js";
import type { SubgraphContext } from "../request/index.js";
import { endDryRun, tryOut } from "./dry-run.js";
import { type IdempotencyClaim, IdempotencyStore, inputHashOf, requireIdempotencyKey } from "./idempotency-store.js";
import type { IdempotentInput } from "./idempotent-input.js";
import { mutationErrors } from "./mutation.errors.js";
import { isPayloadNode } from "./payload-type.js";
import type { UserError } from "./user-error.js";
import { VersionConflict } from "./version-conflict.js";
import type { Warning } from "./warning.js";
import { warningsOf } from "./warnings.js";
import type { Write } from "./write.js";

/** How often a transaction is tried that was rolled back for no fault of its own. */
const attempts = 3;

/**
 * Runs one mutation in one transaction on an EntityManager of its own.
 *
 * First the scope is checked that `@Writes` declares, within the transaction. Where a record that the input names is not found,
 * the work runs, and the scope is checked again before the commit: a mirror may have brought the record meanwhile. With an
 * `idempotencyKey` the work is done once: a repetition, also one that comes while the first is under way or after a crash that
 * lost its answer, returns the record of the first, without warnings. At the end the request's loaders and identity map are emptied, so
 * that what is read next is read anew. A dry run does the same in a transaction that is rolled back when it has been read.
 *
 * @param write the parameter that the resolver takes by `@Write()`
 * @param field the payload's field for the record
 * @param work a service call that returns the record
 * @returns the payload: the record, no `userErrors` and the `warnings` of the work, or the reasons why nothing was written (with the
 * present record when that is VERSION_CONFLICT, else null)
 * @throws GraphQLError OUTSIDE_ORGANIZATION, and whatever else is no `DomainError`, after the transaction was rolled back
 */
export async function mutate<Field extends string, Input extends IdempotentInput, Record extends BaseRecord>(
  write: Write<Input>,
  field: Field,
  input: Input,
  work: (em: EntityManager) => Promise<Record>,
): Promise<{ [name in Field]: Record | null } & { userErrors: UserError[]; warnings: Warning[] }> {
  const { context } = write;
  await endDryRun(context.em);
  try {
    const { record, warnings } = await inTransaction(write, field, input, work);
    return { [field]: record, userErrors: [], warnings } as never;
  } catch (error) {
    const refused = await domainErrorOf(error, context);
    const present =
      refused instanceof VersionConflict && isPayloadNode(field, refused.present) ? refused.present : null;
    const userErrors = refused.violations.map((violation) => ({
      code: violation.code,
      message: violationMessage(violation, context.locale),
      field: (violation.path ?? []).map(String),
    }));
    return { [field]: present, userErrors, warnings: [] } as never;
  } finally {
    context.loaders.clear();
    context.em.clear();
    readFromPrimary(context.em);
  }
}

async function inTransaction<Input extends IdempotentInput, Record extends BaseRecord>(
  write: Write<Input>,
  field: string,
  input: Input,
  work: (em: EntityManager) => Promise<Record>,
): Promise<{ record: Record; warnings: Warning[] }> {
  const { context, author } = write;
  const inside = async (transaction: EntityManager) => {
    setChangeAuthor(transaction, author);
    const isScopeKnown = await isWithinScope(write, input, transaction);
    refuseLegacyTexts(input);
    const scoped = isScopeKnown ? work : () => checkedAfter(write, input, transaction, work);
    const record = await once(transaction, claimOf(context, field, input), scoped);
    return { record, warnings: warningsOf(transaction, context.locale) };
  };
  for (let attempt = 1; ; attempt += 1) {
    try {
      const em = context.em.fork({ clear: true }) as EntityManager;
      if (write.isDryRun) return await tryOut(context, em, inside);
      return await em.transactional((transaction) => inside(transaction as EntityManager));
    } catch (error) {
      if (attempt === attempts || !mayRepeat(error, input)) throw error;
    }
  }
}

/**
 * Whether a transaction is tried again: two waited for each other, or its connection was lost. If that was while it was being committed, only
 * its idempotency key makes it safe, since what was stored is found by it.
 */
function mayRepeat(error: unknown, { idempotencyKey }: IdempotentInput): boolean {
  if (currentRequest()?.isOver) return false;
  if (error instanceof OutcomeUnknownError) return idempotencyKey != null;
  return error instanceof DeadlockException || isLostConnection(error);
}

/** Does the work, unless it was done before under the same idempotency key. */
async function once<Record extends BaseRecord>(
  em: EntityManager,
  claim: IdempotencyClaim | null,
  work: (em: EntityManager) => Promise<Record>,
): Promise<Record> {
  if (!claim) return work(em);
  const store = new IdempotencyStore(em);
  const earlier = await store.claim(claim);
  if (earlier)
    return (await em.findOneOrFail(earlier.recordType as never, { id: earlier.recordId } as never)) as Record;
  const record = await work(em);
  await store.complete(claim, { recordType: record.constructor.name, recordId: record.id });
  return record;
}

/** Does the work and checks its scope, which was not known before. Throws OUTSIDE_ORGANIZATION, also while it is still not known. */
async function checkedAfter<Input extends IdempotentInput, Record>(
  write: Write<Input>,
  input: Input,
  em: EntityManager,
  work: (em: EntityManager) => Promise<Record>,
): Promise<Record> {
  const record = await work(em);
  await em.flush();
  if (!(await isWithinScope(write, input, em))) throw outsideUnknownRecord(write.author.operation, input);
  return record;
}

/** Reads within the transaction, but by an identity map of its own: what is looked at here is not what the work changes. */
function isWithinScope<Input>(
  { rule, context, author }: Write<Input>,
  input: Input,
  em: EntityManager,
): Promise<boolean> {
  const reader = em.fork({ keepTransactionContext: true }) as EntityManager;
  return checkScope(rule, input, { ...context, em: reader }, author.operation);
}

function claimOf(context: SubgraphContext, field: string, input: IdempotentInput): IdempotencyClaim | null {
  if (input.idempotencyKey == null) return null;
  return {
    caller: context.caller.subject ?? "",
    key: requireIdempotencyKey(input.idempotencyKey),
    operation: `${input.constructor.name}:${field}`,
    inputHash: inputHashOf(input),
  };
}

/** What a caller can mend, also when the database noticed it first; raises everything else. */
async function domainErrorOf(error: unknown, context: SubgraphContext): Promise<DomainError> {
  if (error instanceof DomainError) return error;
  if (error instanceof UniqueConstraintViolationException) return mutationErrors.ALREADY_EXISTS();
  if (error instanceof OptimisticLockError) {
    const stale = error.getEntity() as BaseRecord | undefined;
    const present = stale && (await presentOf(stale, context));
    if (present) return new VersionConflict(present);
  }
  throw error;
}

function presentOf(stale: BaseRecord, context: SubgraphContext): Promise<BaseRecord | null> {
  const em = context.em.fork({ clear: true }) as EntityManager;
  return em.findOne(stale.constructor as EntityClass<BaseRecord>, { id: stale.id });
}
