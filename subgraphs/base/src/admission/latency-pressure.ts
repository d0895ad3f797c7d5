import type { Pressure } from "./adaptive-limit.js";

/** By how much each request changes the average of the last ones. */
const share = 0.1;

/** How slow requests are, beside the best of late, when a service counts as overloaded, or as having time left. */
const slow = 4;
const quick = 2;

/** Requests that take less than this are never slow, in milliseconds. */
const unnoticedMs = 100;

/** By how much the best is forgotten at each look, so that a service that has become slower for good gets a new best. */
const forgotten = 1.002;

/**
 * The pressure on a service of another process, by how long its requests take beside the best of late. Only those of the same kind can
 * be compared: light ones.
 */
export class LatencyPressure {
  #average: number | undefined;
  #best = Number.POSITIVE_INFINITY;
  #hasRefused = false;
  #isKnown = false;

  /** Counts a request that was answered in a time, in milliseconds. */
  answered(ms: number): void {
    this.#average = this.#average === undefined ? ms : this.#average + (ms - this.#average) * share;
    this.#best = Math.min(this.#best, this.#average);
    this.#isKnown = true;
  }

  /** Counts a request that the service refused because it is busy, or did not answer in time. */
  refused(): void {
    this.#hasRefused = true;
  }

  /** The pressure since the last look. */
  take(): Pressure {
    const hasRefused = this.#hasRefused;
    const isKnown = this.#isKnown;
    this.#hasRefused = false;
    this.#isKnown = false;
    this.#best *= forgotten;
    if (hasRefused) return "HIGH";
    if (!isKnown || this.#average === undefined) return "NORMAL";
    if (this.#average > Math.max(unnoticedMs, this.#best * slow)) return "HIGH";
    return this.#average < Math.max(unnoticedMs, this.#best * quick) ? "LOW" : "NORMAL";
  }
}
