import type { EntityManager } from "@mikro-orm/sql";
import type { MaintenanceLog } from "../maintenance/index.js";
import { type AuditHeads, headOf } from "./audit-heads.js";
import type { AuditKeys } from "./audit-keys.js";
import { BrokenChainError } from "./broken-chain-error.js";
import { readHead, readSeals, type Seal } from "./seal.js";
import { sealChanges } from "./seal-changes.js";
import type { SealingState, SealingStatus } from "./sealing-status.js";
import { unsealedSeconds } from "./unsealed-seconds.js";

/** What a process needs to seal changes. */
export interface AuditSealing {
  readonly keys: AuditKeys;
  /** Where heads are kept outside the database; the log has them too. */
  readonly heads?: AuditHeads;
  /** The time between two rounds, in milliseconds; 15 seconds unless given. */
  readonly interval?: number;
}

const usualInterval = 15_000;

/** The sealing of a running process. */
export class KeptSealing {
  readonly #stopping = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> = Promise.resolve();
  #state: SealingState = "SEALING";
  #seal: number | null = null;
  #completeAt: number | null = null;
  #failures = 0;
  /** Whether the database lacks a head that is known outside; undefined until that was looked at. */
  #isBehind: boolean | undefined;
  /** The last seal whose head could not be written. */
  #unpublished: Seal | undefined;

  /**
   * @param sealing undefined to seal nothing
   * @param fork makes an EntityManager
   */
  constructor(
    sealing: AuditSealing | undefined,
    private readonly fork: () => EntityManager,
    private readonly log: MaintenanceLog,
  ) {
    if (sealing) this.#wait(sealing);
    else this.#state = "OFF";
  }

  /** The present state. */
  get status(): SealingStatus {
    const secondsBehind = this.#completeAt === null ? null : (performance.now() - this.#completeAt) / 1_000;
    return { state: this.#state, seal: this.#seal, secondsBehind, failures: this.#failures };
  }

  /** Ends it after the segment that is under way. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    clearTimeout(this.#timer);
    await this.#round;
  }

  #wait(sealing: AuditSealing): void {
    this.#timer = setTimeout(() => {
      this.#round = this.#run(sealing);
    }, sealing.interval ?? usualInterval).unref();
  }

  async #run(sealing: AuditSealing): Promise<void> {
    const begun = performance.now();
    try {
      // Before the first seal: a chain that goes on from an earlier state would soon be as long as the one that is known.
      this.#isBehind ??= await this.#lacksKnownHead(sealing);
      const made = await sealChanges(this.fork(), sealing.keys, this.#stopping.signal);
      this.#unpublished = made ?? this.#unpublished ?? (this.#seal === null ? await readHead(this.fork()) : undefined);
      if (this.#unpublished) await this.#publish(sealing, this.#unpublished);
      this.#unpublished = undefined;
      const waited = await unsealedSeconds(this.fork());
      if (!this.#stopping.signal.aborted) this.#completeAt = begun - waited * 1_000;
      this.#state = this.#isBehind ? "BEHIND_HEADS" : "SEALING";
    } catch (error) {
      this.#failures += 1;
      this.#state = error instanceof BrokenChainError ? "BROKEN" : "FAILING";
      this.log.error({ err: error }, "changes were sealed: failed");
    }
    if (!this.#stopping.signal.aborted) this.#wait(sealing);
  }

  /** Whether the database lacks the last head in the file: it was put back, or its end was removed or written anew. */
  async #lacksKnownHead({ heads }: AuditSealing): Promise<boolean> {
    // The file first: another process may add a seal meanwhile, and writes its head after it.
    const last = await heads?.last();
    if (!last) return false;
    const em = this.fork();
    const [stored] = await readSeals(em, `where "number" = ?::bigint`, [String(last.number)]);
    if (stored?.digest === last.digest) return false;
    this.log.error(
      { knownSeal: last.number, storedSeal: (await readHead(em))?.number ?? 0 },
      "the audit in the database does not have its last known head: run verify-audit",
    );
    return true;
  }

  /** One that fails is tried again in the next round. */
  async #publish({ heads }: AuditSealing, seal: Seal): Promise<void> {
    const head = headOf(seal);
    this.log.info({ auditHead: head }, "changes were sealed");
    await heads?.add(head);
    this.#seal = seal.number;
  }
}
