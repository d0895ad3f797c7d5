import { setTimeout as sleep } from "node:timers/promises";

/** Waits until a condition holds, half a minute at most: to load a supergraph takes seconds where both processors are busy. */
export async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error("it did not come about in 30 seconds");
    await sleep(20);
  }
}
