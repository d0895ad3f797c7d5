import {
  DeadlockException,
  type EntityClass,
  OptimisticLockError,
  UniqueConstraintViolationException,
} from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { DomainError, violationMessage } from "@thidua/base/errors";
import { settleScope } from "../../access/authorization/index.js";
import type { BaseRecord } from "../../model/database/index.js";
import type { SubgraphContext } from "../request/index.js";
import { type IdempotencyClaim, IdempotencyStore, inputHashOf, requireIdempotencyKey } from "./idempotency-store.js";
import type { IdempotentInput } from "./idempotent-input.js";
import { isPayloadNode } from "./payload-type.js";
import type { UserError } from "./user-error.js";
import { VersionConflict } from "./version-conflict.js";

/** How often a transaction is tried that PostgreSQL broke off because two waited for each other. */
const attempts = 3;

/**
 * Runs one mutation in one transaction on an EntityManager of its own.
 *
 * Takes the context, the payload's field for the record, the input, and the work: a service call that gives the record. Gives
 * the payload: the record and no `userErrors`, or the reasons why nothing was written (with the present record when that is
 * VERSION_CONFLICT, else null). With an `idempotencyKey` the work is done once: a repetition, also one that comes while the
 * first is under way or after a crash that lost its answer, gives the record of the first. Any other error goes on, after the
 * transaction was rolled back.
 */
export async function mutate<Field extends string, Record extends BaseRecord>(
  context: SubgraphContext,
  field: Field,
  input: IdempotentInput,
  work: (em: EntityManager) => Promise<Record>,
): Promise<{ [name in Field]: Record | null } & { userErrors: UserError[] }> {
  try {
    const record = await inTransaction(context, field, input, work);
    return { [field]: record, userErrors: [] } as never;
  } catch (error) {
    const refused = await domainErrorOf(error, context);
    const present =
      refused instanceof VersionConflict && isPayloadNode(field, refused.present) ? refused.present : null;
    const userErrors = refused.violations.map((violation) => ({
      code: violation.code,
      message: violationMessage(violation, context.locale),
      field: (violation.path ?? []).map(String),
    }));
    return { [field]: present, userErrors } as never;
  }
}

async function inTransaction<Record extends BaseRecord>(
  context: SubgraphContext,
  field: string,
  input: IdempotentInput,
  work: (em: EntityManager) => Promise<Record>,
): Promise<Record> {
  const claim = claimOf(context, field, input);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const em = context.em.fork({ clear: true }) as EntityManager;
      return await em.transactional(async (transaction) => {
        const inner = transaction as EntityManager;
        if (!claim) return settled(inner, work);
        const store = new IdempotencyStore(inner);
        const earlier = await store.claim(claim);
        if (earlier)
          return (await inner.findOneOrFail(earlier.recordType as never, { id: earlier.recordId } as never)) as Record;
        const record = await settled(inner, work);
        await store.complete(claim, { recordType: record.constructor.name, recordId: record.id });
        return record;
      });
    } catch (error) {
      if (!(error instanceof DeadlockException) || attempt === attempts) throw error;
    }
  }
}

/** Does the work; raises OUTSIDE_ORGANIZATION where only now can be told that it lies outside of the caller's organization. */
async function settled<Record>(em: EntityManager, work: (em: EntityManager) => Promise<Record>): Promise<Record> {
  const record = await work(em);
  await settleScope(em);
  return record;
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
  if (error instanceof UniqueConstraintViolationException) return new DomainError([{ code: "ALREADY_EXISTS" }]);
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
