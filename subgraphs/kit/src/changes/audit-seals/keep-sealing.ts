import type { EntityManager } from "@mikro-orm/sql";
import type { MaintenanceLog } from "../maintenance/index.js";
import { type AuditHeads, headOf } from "./audit-heads.js";
import type { AuditKeys } from "./audit-keys.js";
import { BrokenChainError } from "./broken-chain-error.js";
import { readHead, type Seal } from "./seal.js";
import { sealChanges } from "./seal-changes.js";
import type { SealingState, SealingStatus } from "./sealing-status.js";

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
  #isFirst = true;

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
      const made = await sealChanges(this.fork(), sealing.keys, this.#stopping.signal);
      const head = made ?? (this.#isFirst ? await readHead(this.fork()) : undefined);
      this.#state = this.#isFirst && (await this.#isBehind(sealing, head)) ? "BEHIND_HEADS" : this.#state;
      if (this.#state !== "BEHIND_HEADS") this.#state = "SEALING";
      if (head) await this.#publish(sealing, head);
      this.#isFirst = false;
      if (!this.#stopping.signal.aborted) this.#completeAt = begun;
    } catch (error) {
      this.#failures += 1;
      this.#state = error instanceof BrokenChainError ? "BROKEN" : "FAILING";
      this.log.error({ err: error }, "changes were sealed: failed");
    }
    if (!this.#stopping.signal.aborted) this.#wait(sealing);
  }

  /** Whether the file knows a later head than the database: it was put back, or its end was removed. */
  async #isBehind({ heads }: AuditSealing, head: Seal | undefined): Promise<boolean> {
    const last = await heads?.last();
    if (!last || last.number <= (head?.number ?? 0)) return false;
    this.log.error(
      { knownSeal: last.number, storedSeal: head?.number ?? 0 },
      "the database is older than the last head of its audit: run verify-audit",
    );
    return true;
  }

  /** A head that a stopped process could not write is within the next one. */
  async #publish({ heads }: AuditSealing, seal: Seal): Promise<void> {
    const head = headOf(seal);
    this.log.info({ auditHead: head }, "changes were sealed");
    await heads?.add(head);
    this.#seal = seal.number;
  }
}
