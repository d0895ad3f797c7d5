import { execFileSync } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { inRepository } from "../src/paths.js";

/**
 * Builds what the processes of a test file run; call it in `beforeAll`. Test files run side by side: one builds while the others
 * wait, or a process of one would read a file that another's build has just emptied. When all is built it costs a second.
 */
export async function build(): Promise<void> {
  const lock = inRepository("node_modules/.test-build.lock");
  while (!take(lock)) await sleep(200);
  try {
    execFileSync(process.execPath, [inRepository("node_modules/typescript/bin/tsc"), "-b"], {
      cwd: inRepository("."),
      stdio: "inherit",
    });
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

/** Whoever held it may have been killed. */
function isHeld(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, "utf8"));
    // Empty: taken in this very moment.
    if (holder > 0) process.kill(holder, 0);
    return true;
  } catch {
    return false;
  }
}
