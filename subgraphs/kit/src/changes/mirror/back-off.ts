/** How long to wait between attempts, in milliseconds. */
export interface BackOffTimes {
  /** About how long after the first failure. */
  first: number;
  /** At most how long. */
  longest: number;
}

/**
 * How long to wait after a number of failures in a row: doubled with each, and a random part of it, so that the mirrors of a
 * house do not all knock at once when an owner comes back.
 *
 * Takes the times, the number of failures (1 or more) and a random number from 0 to 1. Gives milliseconds.
 */
export function backOff({ first, longest }: BackOffTimes, failures: number, random: number): number {
  const whole = Math.min(longest, first * 2 ** Math.min(failures - 1, 30));
  return whole / 2 + (whole / 2) * random;
}
