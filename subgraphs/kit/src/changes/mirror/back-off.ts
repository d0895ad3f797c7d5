/** Delays between attempts, in milliseconds. */
export interface BackOffTimes {
  /** The approximate delay after the first failure. */
  first: number;
  /** The longest delay. */
  longest: number;
}

/**
 * Returns the delay after a number of failures in a row: exponential, with jitter, so that mirrors do not all reconnect at once when
 * an owner is back.
 *
 * @param failures 1 or more
 * @param random a random number from 0 to 1
 * @returns milliseconds
 */
export function backOff({ first, longest }: BackOffTimes, failures: number, random: number): number {
  const whole = Math.min(longest, first * 2 ** Math.min(failures - 1, 30));
  return whole / 2 + (whole / 2) * random;
}
