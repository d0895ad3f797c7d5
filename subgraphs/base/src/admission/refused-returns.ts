/** The time over which refused callers return, in milliseconds. */
const spreadMs = 10_000;

/**
 * When callers that are refused may try again: one after the other, as fast as the service could do what they asked for. If all of them
 * came back together they would be refused together again, and to refuse hundreds at once takes the time of those that could be served.
 */
export class RefusedReturns {
  #nextAt = Number.NEGATIVE_INFINITY;

  /**
   * Returns the time until one more may return, in milliseconds. Takes the expected time until the service can answer it, how long it
   * takes then, and the present time.
   */
  next(waitMs: number, takesMs: number, now: number): number {
    const earliest = now + waitMs;
    // Beyond the spread they begin anew: however many are refused, none is sent away for longer.
    const at = this.#nextAt > now + spreadMs ? earliest : Math.max(earliest, this.#nextAt);
    this.#nextAt = at + takesMs;
    return at - now;
  }
}
