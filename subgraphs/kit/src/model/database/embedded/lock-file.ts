import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";

/** Says that another living process holds the data directory. */
export class DatabaseLockedError extends Error {
  constructor(path: string, holder: number) {
    super(
      `Cơ sở dữ liệu đang được một tiến trình khác dùng (pid ${holder}, ${path}). Hãy dừng tiến trình đó, hoặc đặt DATA_DIR khác.\n` +
        `The database is in use by another process (pid ${holder}, ${path}). Stop it, or set another DATA_DIR.`,
    );
    this.name = "DatabaseLockedError";
  }
}

/**
 * Takes a lock file with this process's ID. A file of a process that no longer runs is replaced.
 *
 * @returns a handle that removes the file
 * @throws DatabaseLockedError if its process runs
 */
export function takeLock(path: string): { release(): void } {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const file = openSync(path, "wx");
      writeSync(file, `${process.pid}\n`);
      closeSync(file);
      return { release: () => rmSync(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const holder = holderOf(path);
      if (holder !== undefined && isAlive(holder)) throw new DatabaseLockedError(path, holder);
      rmSync(path, { force: true });
    }
  }
  throw new Error(`The lock file ${path} could not be taken`);
}

function holderOf(path: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(path, "utf8"), 10);
    // Our own id in a file we did not write: a process before a reboot or in an earlier container had it.
    return Number.isInteger(pid) && pid > 0 && pid !== process.pid ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process runs under another user.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
