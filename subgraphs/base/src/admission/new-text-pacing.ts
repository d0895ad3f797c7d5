/**
 * How much longer than the preparation of one the next one of an anonymous caller waits while other operations wait: they get three
 * quarters of the time.
 */
const factorWithOthers = 4;

/** By how much each outcome changes the share of new texts that were prepared in vain. */
const change = 0.2;

/**
 * The pace of operations with new texts. One is prepared in one go (parsed, validated, planned), for tens of milliseconds; many that
 * arrive together would follow each other without a look at anything else, and each has ended before the next is counted. So only
 * one begins at a time, and what is expected of it must have passed before the next.
 */
export class NewTextPacing {
  readonly #rate: number;
  #nextAt = Number.NEGATIVE_INFINITY;
  #nextAnonymousAt = Number.NEGATIVE_INFINITY;
  #inVain = 0;

  /** Takes the weight that is prepared in a millisecond. */
  constructor(rate: number) {
    this.#rate = rate;
  }

  /** The time until the next one of a caller may begin, in milliseconds; 0 or less if it may now. */
  delayMs(isSignedIn: boolean, now: number): number {
    return (isSignedIn ? this.#nextAt : this.#nextAnonymousAt) - now;
  }

  /** One begins. Takes its weight, and whether other operations wait. */
  begin(weight: number, hasOthers: boolean, now: number): void {
    const expected = weight / this.#rate;
    this.#nextAt = now + expected;
    this.#nextAnonymousAt = now + expected * (hasOthers ? factorWithOthers : 1);
  }

  /** One of an anonymous caller was prepared: its cost was found to be too much for now, or it runs. */
  prepared(isRefused: boolean): void {
    this.#inVain += ((isRefused ? 1 : 0) - this.#inVain) * change;
  }

  /** Whether most new texts of anonymous callers turn out to be too costly for now, so that others had better not wait for that. */
  get isMostlyInVain(): boolean {
    return this.#inVain > 0.5;
  }
}
