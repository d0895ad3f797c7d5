import { randomFrom } from "./random-from.js";

/** Returns a whole number from 0 up to a limit, without it. */
export type RandomBelow = (limit: number) => number;

/** A generator of random whole numbers that gives the same ones for the same seed. */
export function randomBelow(seed: number): RandomBelow {
  const random = randomFrom(seed);
  return (limit) => Math.floor(random() * limit);
}
