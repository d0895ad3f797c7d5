import { createHash } from "node:crypto";
import type { EntityManager } from "@mikro-orm/sql";
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

  /** Takes the EntityManager of the mutation's transaction. */
  constructor(private readonly em: EntityManager) {
    this.table = `"${em.config.get("schema")}"."idempotency"`;
  }

  /**
   * Takes a key. Gives null when it is new, and the effect of the first use when it is not. A second request that comes
   * while the first is under way waits for it here, on the primary key.
   * Raises IDEMPOTENCY_KEY_REUSED when the key stands for another operation or input.
   */
  async claim({ caller, key, operation, inputHash }: IdempotencyClaim): Promise<IdempotentEffect | null> {
    const made = await this.em.execute(
      `insert into ${this.table} ("caller", "key", "operation", "input_hash") values (?, ?, ?, ?)
       on conflict do nothing returning 1 as "made"`,
      [caller, key, operation, inputHash],
    );
    if (made.length > 0) return null;
    const [earlier] = await this.em.execute<
      { operation: string; input_hash: string; record_type: string; record_id: string }[]
    >(
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
    await this.em.execute(
      `update ${this.table} set "record_type" = ?, "record_id" = ? where "caller" = ? and "key" = ?`,
      [recordType, recordId, caller, key],
    );
  }

  /** Forgets keys older than so many days. Gives how many. */
  async prune(days: number): Promise<number> {
    const gone = await this.em.execute(
      `delete from ${this.table} where "stored_at" < now() - make_interval(days => ?) returning 1 as "gone"`,
      [days],
    );
    return gone.length;
  }
}

/** Checks a key's form. Raises INVALID_IDEMPOTENCY_KEY. */
export function requireIdempotencyKey(key: string): string {
  if (/^[A-Za-z0-9._:-]{8,100}$/.test(key)) return key;
  throw mutationErrors.INVALID_IDEMPOTENCY_KEY(["idempotencyKey"]);
}

/** The same for inputs that say the same, in whatever order their fields stand; the key itself does not count. */
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
