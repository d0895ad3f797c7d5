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

/** Settings of a consumer, for tests. */
export interface MirrorConsumerOptions {
  /** The greatest number of changes in a batch. */
  limit?: number;
  /** The number of seconds that the owner may wait for changes. */
  wait?: number;
  backOff?: BackOffTimes;
}

const defaults = { limit: 1_000, wait: 20, backOff: { first: 250, longest: 30_000 } };

/**
 * Keeps the tables of a mirror equal to its owner's snapshots: it reads the feed from its cursor, applies each page in one
 * transaction with the new cursor, and repeats. It retries with exponential back-off while the owner is unreachable. It
 * rebuilds the mirror if the feed no longer reaches back to the cursor, or if the rows have another shape.
 *
 * Several processes of a subgraph may each run one: the first to apply a page wins.
 */
export class MirrorConsumer {
  readonly #stopping = new AbortController();
  readonly #options: Required<MirrorConsumerOptions>;
  readonly #shape: string;
  readonly #tally = new MirrorTally();
  #running: Promise<void> | undefined;
  /** Aborts the owner's wait, not the storing of a page. */
  #hurry = new AbortController();
  #hurried: ((isCaughtUp: boolean) => void)[] = [];
  /** Who waits for the first round. */
  #first: ((isCaughtUp: boolean) => void)[] = [];
  /** Failures in a row, and rebuilds among them: a rebuild that did not help must not repeat at once. */
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

  /** Starts to follow the owner. It never throws. */
  start(): void {
    this.#running ??= this.#run();
  }

  /** Aborts the current request, finishes the current transaction, and ends. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    this.#tally.state = "STOPPED";
  }

  /**
   * Reads from the owner at once, without waiting for changes.
   *
   * @param milliseconds the longest duration
   * @returns whether the mirror then has everything that the owner had at the call; false also after a failed attempt
   */
  async catchUp(milliseconds: number): Promise<boolean> {
    const done = new Promise<boolean>((resolve) => this.#hurried.push(resolve));
    this.#hurry.abort();
    return within(milliseconds, done);
  }

  /**
   * Waits for the first round after the start, which it neither repeats nor hurries.
   *
   * @param milliseconds the longest duration
   * @returns whether the mirror has had everything that the owner had when it was first asked; false after a failed attempt
   */
  async firstRound(milliseconds: number): Promise<boolean> {
    if (this.#tally.wasCaughtUp) return true;
    return within(milliseconds, new Promise<boolean>((resolve) => this.#first.push(resolve)));
  }

  /** Returns the state of the mirror. */
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
        // Once: a second failure waits for the back-off.
        this.#hurry = new AbortController();
        if (!signal.aborted && !isHurried) await this.#recover(error);
      }
    }
  }

  /** Reads and applies one page. Returns the new cursor, or undefined if another process has moved it. */
  async #follow(place: MirrorPlace): Promise<MirrorPlace | undefined> {
    const { limit } = this.#options;
    const hurried = [...this.#hurried];
    this.#hurry = new AbortController();
    // The first answer must come at once, also after a failure: until it comes, the mirror does not know that nothing is new.
    const isKnown = this.#tally.wasCaughtUp && this.#tally.state === "FOLLOWING";
    const wait = hurried.length > 0 || !isKnown ? 0 : this.#options.wait;
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
    // After a full page more may follow.
    const isAtEnd = page.changes.length < limit;
    this.#tally.follow(page.changes, isAtEnd);
    if (isAtEnd) this.#tell(hurried, true);
    if (isAtEnd) this.#tellFirst(true);
    this.#troubles = 0;
    return { cursor: page.cursor, shape: place.shape };
  }

  /** Returns the cursor of the mirror. A transaction makes the primary answer, not a lagging replica. */
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
    this.#tellFirst(false);
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

  #tellFirst(isCaughtUp: boolean): void {
    for (const tell of this.#first.splice(0)) tell(isCaughtUp);
  }

  async #pause(): Promise<void> {
    const milliseconds = backOff(this.#options.backOff, this.#troubles, Math.random());
    await sleep(milliseconds, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
  }
}

/** Returns what the promise resolves to, or false when the milliseconds are over. */
async function within(milliseconds: number, done: Promise<boolean>): Promise<boolean> {
  const waiting = new AbortController();
  const late = sleep(milliseconds, false, { signal: waiting.signal, ref: false }).catch(() => false);
  const isDone = await Promise.race([done, late]);
  waiting.abort();
  return isDone;
}
