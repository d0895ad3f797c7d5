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
 * be compared: light ones. A limit that has changed shows in the requests that begin after it, so that only they count for the next
 * change: by those before it a limit would fall again and again for one cause.
 */
export class LatencyPressure {
  /** The average of the last ones, by which the best is known. */
  #average: number | undefined;
  #best = Number.POSITIVE_INFINITY;
  #hasRefused = false;
  /** The requests that began after the last look that stated a pressure. */
  #since = Number.NEGATIVE_INFINITY;
  #count = 0;
  #totalMs = 0;

  /** Counts a request that was answered. Takes when it began and ended, in milliseconds. */
  answered(startedAt: number, endedAt: number): void {
    const ms = endedAt - startedAt;
    this.#average = this.#average === undefined ? ms : this.#average + (ms - this.#average) * share;
    this.#best = Math.min(this.#best, this.#average);
    if (startedAt < this.#since) return;
    this.#count += 1;
    this.#totalMs += ms;
  }

  /** Counts a request that the service refused because it is busy, or did not answer in time. Takes when it began. */
  refused(startedAt: number): void {
    if (startedAt >= this.#since) this.#hasRefused = true;
  }

  /** The pressure since the last look that stated one. Takes the time in milliseconds. */
  take(now: number): Pressure {
    this.#best *= forgotten;
    if (!this.#hasRefused && this.#count === 0) return "UNKNOWN";
    const pressure = this.#hasRefused ? "HIGH" : this.#pressureOf(this.#totalMs / this.#count);
    this.#since = now;
    this.#count = 0;
    this.#totalMs = 0;
    this.#hasRefused = false;
    return pressure;
  }

  #pressureOf(ms: number): Pressure {
    if (ms > Math.max(unnoticedMs, this.#best * slow)) return "HIGH";
    return ms < Math.max(unnoticedMs, this.#best * quick) ? "LOW" : "NORMAL";
  }
}
