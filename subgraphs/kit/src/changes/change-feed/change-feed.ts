import type { EntityManager } from "@mikro-orm/sql";
import type { ChangePage } from "./change.js";
import { type ChangeQuestion, readChanges } from "./read-changes.js";
import { WakeUps } from "./wake-ups.js";

/** Delays between reads, in milliseconds, while an open transaction holds changes back. */
const heldBackPause = { first: 5, longest: 250 };

/** Starts to listen for commits. Returns a function that stops it. */
export type Hear = (wake: () => void) => Promise<() => Promise<void>>;

/** How long to wait for changes. */
export interface Patience {
  /** Milliseconds; 0 to return at once. */
  readonly wait: number;
  /** Ends the wait: the page is returned as it is. */
  readonly signal?: AbortSignal;
}

/** The changes of one subgraph, for readers that follow them. */
export class ChangeFeed {
  readonly #wakeUps = new WakeUps();
  readonly #reading = new Set<Promise<ChangePage>>();
  #hearing: Promise<() => Promise<void>> | undefined;

  /**
   * @param fork makes an EntityManager
   * @param listen starts to listen for commits; it is not called before the first reader waits
   */
  constructor(
    private readonly fork: () => EntityManager,
    private readonly hear: Hear,
  ) {}

  /** As `readChanges`. */
  async read(question: ChangeQuestion): Promise<ChangePage> {
    const reading = readChanges(this.fork(), question);
    this.#reading.add(reading);
    try {
      return await reading;
    } finally {
      this.#reading.delete(reading);
    }
  }

  /**
   * As `read`, but when there is nothing it waits until there is. It sleeps until a commit wakes it; only while an open
   * transaction holds changes back it looks again by itself, because that one may be rolled back without a word.
   */
  async follow(question: ChangeQuestion, { wait, signal }: Patience): Promise<ChangePage> {
    const end = performance.now() + wait;
    if (wait > 0) {
      this.#hearing ??= this.hear(() => this.#wakeUps.wake());
      await this.#hearing;
    }
    let pause = heldBackPause.first;
    for (let after = question.after; ; ) {
      const heard = this.#wakeUps.count;
      const page = await this.read({ ...question, after });
      const rest = end - performance.now();
      if (page.changes.length > 0 || page.hasMore || rest <= 0 || signal?.aborted) return page;
      after = page.cursor;
      // Also while changes are held back: most often it is the commit of what holds them back that wakes.
      await this.#wakeUps.after(heard, page.isHeldBack ? Math.min(rest, pause) : rest, signal);
      pause = page.isHeldBack ? Math.min(pause * 2, heldBackPause.longest) : heldBackPause.first;
      if (signal?.aborted) return page;
    }
  }

  /** Stops listening, and lets pending readers finish, before the database is closed. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#reading);
    const stop = await this.#hearing?.catch(() => undefined);
    await stop?.();
  }
}
