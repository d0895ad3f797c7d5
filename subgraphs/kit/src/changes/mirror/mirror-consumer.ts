import { setTimeout as sleep } from "node:timers/promises";
import type { EntityManager } from "@mikro-orm/sql";
import type { SubgraphDatabase } from "../database/index.js";
import { applyPage } from "./apply-page.js";
import { type BackOffTimes, backOff } from "./back-off.js";
import { FeedError } from "./feed-error.js";
import type { MirrorDefinition } from "./mirror-definition.js";
import type { MirrorLog } from "./mirror-log.js";
import { lockPlace, type MirrorPlace } from "./mirror-place.js";
import { mirrorShape } from "./mirror-shape.js";
import type { MirrorSource } from "./mirror-source.js";
import type { MirrorStatus } from "./mirror-status.js";
import { MirrorTally } from "./mirror-tally.js";
import { readFeed } from "./read-feed.js";
import { rebuildMirror } from "./rebuild-mirror.js";

/** What may be set otherwise, for tests. */
export interface MirrorConsumerOptions {
  /** How many changes a batch holds at most. */
  limit?: number;
  /** How many seconds the owner may wait for something to come. */
  wait?: number;
  backOff?: BackOffTimes;
}

const defaults = { limit: 1_000, wait: 20, backOff: { first: 250, longest: 30_000 } };

/**
 * Keeps the tables of one mirror equal to its owner's snapshots: reads the feed from where it stands, applies each page in one
 * transaction with the new place, and begins again. While the owner is dead it knocks less and less often; when the feed no longer
 * reaches back to where it stands, or the rows have another shape, it builds the mirror again.
 *
 * Several processes of one subgraph may run one each: a page is applied by the one that comes first.
 */
export class MirrorConsumer {
  readonly #stopping = new AbortController();
  readonly #options: Required<MirrorConsumerOptions>;
  readonly #shape: string;
  readonly #tally = new MirrorTally();
  #running: Promise<void> | undefined;
  /** Gives up the owner's waiting, not what is stored. */
  #hurry = new AbortController();
  #hurried: ((isCaughtUp: boolean) => void)[] = [];
  /** What went wrong in a row, and rebuilds among it: one that did not help must not be tried again at once. */
  #troubles = 0;

  constructor(
    private readonly database: SubgraphDatabase,
    private readonly mirror: MirrorDefinition,
    private readonly source: MirrorSource,
    private readonly log: MirrorLog,
    options: MirrorConsumerOptions = {},
  ) {
    this.#options = { ...defaults, ...options };
    this.#shape = mirrorShape(database.fork(), mirror);
  }

  /** Begins to follow the owner; never raises. */
  start(): void {
    this.#running ??= this.#run();
  }

  /** Gives up the request under way, finishes the transaction under way, and ends. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    this.#tally.state = "STOPPED";
  }

  /**
   * Asks the owner at once, without its waiting. Takes how many milliseconds that may take; gives whether the mirror then held all
   * that the owner had to give when it was called. False also when an attempt fails: who waits for a dead owner waits long.
   */
  async catchUp(milliseconds: number): Promise<boolean> {
    const done = new Promise<boolean>((resolve) => this.#hurried.push(resolve));
    this.#hurry.abort();
    const waiting = new AbortController();
    const late = sleep(milliseconds, false, { signal: waiting.signal, ref: false }).catch(() => false);
    const isDone = await Promise.race([done, late]);
    waiting.abort();
    return isDone;
  }

  /** How the mirror stands now. */
  status(): MirrorStatus {
    return this.#tally.status(this.mirror.owner);
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    let place: MirrorPlace | undefined;
    while (!signal.aborted) {
      try {
        place ??= await this.#place();
        if (place.shape !== this.#shape) {
          await this.#rebuild("the rows have another shape");
          place = undefined;
        } else {
          place = await this.#follow(place);
        }
      } catch (error) {
        place = undefined;
        const isHurried = this.#hurry.signal.aborted;
        // Once: what goes wrong again is no hurry.
        this.#hurry = new AbortController();
        if (!signal.aborted && !isHurried) await this.#recover(error);
      }
    }
  }

  /** One question and its answer. Gives the new place, or undefined when another process has moved it. */
  async #follow(place: MirrorPlace): Promise<MirrorPlace | undefined> {
    const { limit } = this.#options;
    const hurried = [...this.#hurried];
    this.#hurry = new AbortController();
    // The first answer must come at once, or the mirror would not know for a while that there is nothing to know.
    const wait = hurried.length > 0 || !this.#tally.wasCaughtUp ? 0 : this.#options.wait;
    const page = await readFeed(this.source, {
      after: place.cursor,
      types: Object.keys(this.mirror.types),
      limit,
      wait,
      signal: AbortSignal.any([this.#stopping.signal, this.#hurry.signal]),
    });
    // Also of an empty page: another process may have built the mirror again in another shape.
    if (!(await applyPage(this.database, this.mirror, place, page))) return undefined;
    if (this.#tally.state !== "FOLLOWING") this.log.info({ owner: this.mirror.owner }, "the mirror follows its owner");
    // A full page says nothing of what stands behind it.
    const isAtEnd = page.changes.length < limit;
    this.#tally.follow(page.changes, isAtEnd);
    if (isAtEnd) this.#tell(hurried, true);
    this.#troubles = 0;
    return { cursor: page.cursor, shape: place.shape };
  }

  /** Where the mirror stands. In a transaction, so that it is asked of the primary and not of a replica that lags. */
  #place(): Promise<MirrorPlace> {
    return this.database.fork().transactional((em) => lockPlace(em as EntityManager, this.mirror.owner, this.#shape));
  }

  async #rebuild(reason: string): Promise<void> {
    const { owner } = this.mirror;
    if (this.#troubles > 0) await this.#pause();
    this.#troubles += 1;
    this.#tally.state = "REBUILDING";
    this.log.warn({ owner, reason }, "the mirror is built again");
    const rebuilt = await rebuildMirror(this.database, this.mirror, this.source, this.#stopping.signal);
    this.#tally.rebuilds += 1;
    this.log.info({ owner, ...rebuilt }, "the mirror was built again");
  }

  async #recover(error: unknown): Promise<void> {
    let failure = error;
    if (failure instanceof FeedError && failure.reason === "LOST") {
      try {
        return await this.#rebuild("the feed does not reach back to where it stands");
      } catch (rebuilding) {
        failure = rebuilding;
      }
    }
    if (this.#stopping.signal.aborted) return;
    this.#troubles += 1;
    this.#tally.fail(failure);
    this.#tell(this.#hurried, false);
    this.log.warn(
      { owner: this.mirror.owner, err: failure, inARow: this.#troubles },
      "the mirror cannot follow its owner",
    );
    await this.#pause();
  }

  #tell(hurried: readonly ((isCaughtUp: boolean) => void)[], isCaughtUp: boolean): void {
    this.#hurried = this.#hurried.filter((each) => !hurried.includes(each));
    for (const tell of hurried) tell(isCaughtUp);
  }

  async #pause(): Promise<void> {
    const milliseconds = backOff(this.#options.backOff, this.#troubles, Math.random());
    await sleep(milliseconds, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
  }
}
