import { setTimeout as sleep } from "node:timers/promises";

/** Waits until a condition holds, 50 seconds at most: to load a supergraph takes seconds where both processors are busy. */
export async function until(condition: () => Promise<boolean> | boolean, mostMs = 50_000): Promise<void> {
  const deadline = Date.now() + mostMs;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`it did not come about in ${mostMs} ms`);
    await sleep(20);
  }
}
