import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ProofCheck } from "./proof-check.js";
import { SecretFile } from "./secret-file.js";

const directory = mkdtempSync(join(tmpdir(), "thidua-gateway-proof-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

let count = 0;
function fileOf(content: string): string {
  count += 1;
  const path = join(directory, `secret-${count}`);
  writeFileSync(path, content, { mode: 0o600 });
  return path;
}

const [old, next, other] = ["o".repeat(43), "n".repeat(43), "x".repeat(43)];

function problemsOf(path: string) {
  const problems: string[] = [];
  const check = new ProofCheck(new SecretFile(path));
  return {
    problems,
    accepts: (header?: string | string[]) => check.accepts(header, ({ message }) => problems.push(message)),
  };
}

test("accepts the secret of the file and nothing else", () => {
  const { accepts, problems } = problemsOf(fileOf(`${old}\n`));
  expect(accepts(old)).toBe(true);
  for (const wrong of [undefined, "", other, old.slice(1), `${old}o`, `${old}\n`, [old, old]])
    expect(accepts(wrong)).toBe(false);
  expect(problems).toEqual([]);
});

test("accepts both secrets of a rotation, a new one at once, and the old one no more when it is gone", () => {
  const path = fileOf(old);
  const { accepts } = problemsOf(path);
  writeFileSync(path, `${next}\n${old}\n`);
  expect([accepts(next), accepts(old)]).toEqual([true, true]);
  writeFileSync(path, `${next}\n`);
  // A wrong secret makes the file be read, and so would a second of time.
  expect([accepts(other), accepts(old), accepts(next)]).toEqual([false, false, true]);
});

test.each([
  ["an empty one", "\n", "holds no secret"],
  ["a short secret", "short\n", "at least 32 characters"],
  ["a short second secret", `${old}\nshort`, "at least 32 characters"],
  ["three secrets", `${old}\n${next}\n${other}\n`, "more than 2 lines"],
  ["a space in a secret", `${old} ${old}`, "ASCII characters without spaces"],
  ["letters that no header can have", "đ".repeat(40), "ASCII characters without spaces"],
])("refuses %s at the start, in both languages, without the content", (_what, content, problem) => {
  const path = fileOf(content);
  expect(() => new SecretFile(path)).toThrow(problem);
  expect(() => new SecretFile(path)).toThrow(/ \/ /);
  expect(() => new SecretFile(path)).not.toThrow(old);
});

test("refuses a file that is not there at the start", () => {
  expect(() => new SecretFile(join(directory, "none"))).toThrow("cannot be read (ENOENT)");
});

test("a file that becomes unusable is reported once, and the secrets stay", () => {
  const path = fileOf(old);
  const { accepts, problems } = problemsOf(path);
  writeFileSync(path, "short");
  for (let time = 0; time < 3; time += 1) expect([accepts(other), accepts(old)]).toEqual([false, true]);
  expect(problems).toEqual([expect.stringContaining("at least 32 characters")]);
  rmSync(path);
  expect([accepts(other), accepts(old)]).toEqual([false, true]);
  expect(problems).toHaveLength(2);
  writeFileSync(path, next);
  expect([accepts(next), accepts(old)]).toEqual([true, false]);
});

test.skipIf(process.platform === "win32")("knows whether every account may read the file", () => {
  const path = fileOf(old);
  expect(new SecretFile(path).isReadableByOthers).toBe(false);
  chmodSync(path, 0o644);
  expect(new SecretFile(path).isReadableByOthers).toBe(true);
});
