import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Runs work that only one process of this machine may do at a time; the others wait. Takes the path of the lock file, which is
 * removed afterwards. A lock whose process has ended is taken over.
 */
export async function exclusively<Result>(lock: string, work: () => Result | Promise<Result>): Promise<Result> {
  while (!take(lock)) await sleep(100);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    const file = openSync(lock, "wx");
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  if (!isHeld(lock)) rmSync(lock, { force: true });
  return false;
}

/** Whether the process that took the lock still runs: it may have been killed. */
function isHeld(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, "utf8"));
    // An empty file is a lock that is being taken at this moment.
    if (holder > 0) process.kill(holder, 0);
    return true;
  } catch {
    return false;
  }
}
