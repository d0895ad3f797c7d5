import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { DatabaseLockedError, takeLock } from "./lock-file.js";

const freshPath = () => join(mkdtempSync(join(tmpdir(), "thidua-")), "pglite.lock");

it("a lock is taken once, and given back", () => {
  const path = freshPath();
  const lock = takeLock(path);
  expect(existsSync(path)).toBe(true);
  lock.release();
  expect(existsSync(path)).toBe(false);
});

it("a living process keeps others out, with its pid in the message", () => {
  const path = freshPath();
  const other = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
  writeFileSync(path, `${other.pid}\n`);
  try {
    expect(() => takeLock(path)).toThrow(DatabaseLockedError);
    expect(() => takeLock(path)).toThrow(String(other.pid));
  } finally {
    other.kill("SIGKILL");
  }
});

it.each(["999999999", "rubbish", "", String(process.pid)])(
  "a file left behind with %j in it is taken over",
  (content) => {
    const path = freshPath();
    writeFileSync(path, content);
    takeLock(path).release();
  },
);
