import { FeedError } from "./feed-error.js";
import type { MirrorState, MirrorStatus } from "./mirror-status.js";
import type { MirroredChange } from "./mirrored-change.js";

/** Keeps count of what a consumer does. */
export class MirrorTally {
  state: MirrorState = "STARTING";
  rebuilds = 0;
  #changes = 0;
  #failures = 0;
  #lastDelay: number | null = null;
  #caughtUpAt: number | null = null;

  /** Whether the mirror held everything at some time in this process. */
  get wasCaughtUp(): boolean {
    return this.#caughtUpAt !== null;
  }

  /** Counts an applied page: its changes, and whether it was the last one of the owner. */
  follow(changes: readonly MirroredChange[], isAtEnd: boolean): void {
    this.state = "FOLLOWING";
    this.#changes += changes.length;
    const last = changes.at(-1);
    // The clocks of two machines may differ.
    if (last) this.#lastDelay = Math.max(0, (Date.now() - last.at.getTime()) / 1_000);
    if (isAtEnd) this.#caughtUpAt = performance.now();
  }

  /** Something went wrong. */
  fail(failure: unknown): void {
    this.#failures += 1;
    const reason = failure instanceof FeedError ? failure.reason : undefined;
    this.state = reason === "UNREACHABLE" || reason === "REFUSED" ? reason : "FAILING";
  }

  /** Returns the state of the mirror of an owner. */
  status(owner: string): MirrorStatus {
    return {
      owner,
      state: this.state,
      secondsBehind: this.#caughtUpAt === null ? null : (performance.now() - this.#caughtUpAt) / 1_000,
      lastDelay: this.#lastDelay,
      changes: this.#changes,
      failures: this.#failures,
      rebuilds: this.rebuilds,
    };
  }
}
