import { createHash } from "node:crypto";
import type { EntityManager } from "@mikro-orm/sql";
import { withCommit } from "../../model/database/statement-moments.js";
import { numbered, readRows, runBound } from "../../model/rows/index.js";
import { mutationErrors } from "./mutation.errors.js";

/** One use of a key: by whom, for what. */
export interface IdempotencyClaim {
  caller: string;
  key: string;
  operation: string;
  inputHash: string;
}

/** What was done under a key: the record that the mutation gave. */
export interface IdempotentEffect {
  recordType: string;
  recordId: string;
}

/**
 * Remembers, in the transaction of the effect itself, what was done under which key: both are stored or neither.
 */
export class IdempotencyStore {
  private readonly table: string;

  /** @param em the EntityManager of the mutation's transaction */
  constructor(private readonly em: EntityManager) {
    this.table = `"${em.config.get("schema")}"."idempotency"`;
  }

  /**
   * Claims a key. A concurrent request with the same key waits here, on the primary key.
   *
   * @returns null for a new key, otherwise the effect of its first use
   * @throws DomainError IDEMPOTENCY_KEY_REUSED if the key was used for another operation or input
   */
  async claim({ caller, key, operation, inputHash }: IdempotencyClaim): Promise<IdempotentEffect | null> {
    const made = await this.#write(
      `insert into ${this.table} ("caller", "key", "operation", "input_hash") values (?, ?, ?, ?)
       on conflict do nothing returning 1 as "made"`,
      [caller, key, operation, inputHash],
    );
    if (made.length > 0) return null;
    const [earlier] = await readRows<{
      operation: string;
      input_hash: string;
      record_type: string;
      record_id: string;
    }>(
      this.em,
      `select "operation", "input_hash", "record_type", "record_id" from ${this.table} where "caller" = ? and "key" = ?`,
      [caller, key],
    );
    if (!earlier) throw new Error("An idempotency key was taken and is gone: it is being pruned");
    if (earlier.operation !== operation || earlier.input_hash !== inputHash) {
      throw mutationErrors.IDEMPOTENCY_KEY_REUSED(["idempotencyKey"]);
    }
    return { recordType: earlier.record_type, recordId: earlier.record_id };
  }

  /** Stores what was done under a key that `claim` found to be new. */
  async complete({ caller, key }: IdempotencyClaim, { recordType, recordId }: IdempotentEffect): Promise<void> {
    await this.#write(
      `${withCommit}update ${this.table} set "record_type" = ?, "record_id" = ? where "caller" = ? and "key" = ?`,
      [recordType, recordId, caller, key],
    );
  }

  #write(sql: string, values: readonly string[]): Promise<object[]> {
    return runBound(this.em, "write", this.em.getTransactionContext(), numbered(sql, values));
  }

  /** Deletes keys older than a number of days. Returns their number. */
  async prune(days: number): Promise<number> {
    const gone = await this.em.execute(
      `delete from ${this.table} where "stored_at" < now() - make_interval(days => ?) returning 1 as "gone"`,
      [days],
    );
    return gone.length;
  }
}

/**
 * Checks the form of a key.
 *
 * @throws DomainError INVALID_IDEMPOTENCY_KEY
 */
export function requireIdempotencyKey(key: string): string {
  if (/^[A-Za-z0-9._:-]{8,100}$/.test(key)) return key;
  throw mutationErrors.INVALID_IDEMPOTENCY_KEY(["idempotencyKey"]);
}

/** Hashes an input, regardless of the order of its fields and of the key itself. */
export function inputHashOf(input: object): string {
  return createHash("sha256").update(canonical(input, true)).digest("hex");
}

function canonical(value: unknown, isInput = false): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item)).join(",")}]`;
  if (value === null || typeof value !== "object" || value instanceof Date) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value)
    .filter(([name, item]) => item !== undefined && !(isInput && name === "idempotencyKey"))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, item]) => `${JSON.stringify(name)}:${canonical(item)}`).join(",")}}`;
}
