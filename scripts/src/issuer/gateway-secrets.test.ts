import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SecretFile } from "@thidua/base/gateway-proof";
import { afterAll, afterEach, beforeEach, expect, it, vi } from "vitest";
import { gatewaySecretsProgram } from "./gateway-secrets-program.js";

const parent = mkdtempSync(join(tmpdir(), "thidua-gateway-secrets-"));
const directory = join(parent, "gateway");
const words = process.argv;
beforeEach(() => void vi.spyOn(console, "log").mockReturnValue());
afterEach(() => {
  process.argv = words;
  vi.restoreAllMocks();
});
afterAll(() => rmSync(parent, { recursive: true }));

async function run(...given: string[]): Promise<void> {
  process.argv = [...words.slice(0, 2), ...given];
  await gatewaySecretsProgram();
}
const linesOf = (name: string) => readFileSync(join(directory, name), "utf8").trimEnd().split("\n");

it("makes another secret for each own subgraph, for its owner's eyes, and keeps what is there", async () => {
  await run(directory);
  const names = readdirSync(directory);
  expect(names).toEqual(expect.arrayContaining(["awards", "campaigns", "organizations", "typical-examples"]));
  expect(new Set(names.flatMap(linesOf)).size).toBe(names.length);
  for (const name of names) {
    expect(new SecretFile(join(directory, name)).secrets(() => {})).toHaveLength(1);
    if (process.platform !== "win32") expect(statSync(join(directory, name)).mode & 0o077).toBe(0);
  }
  const before = linesOf("awards");
  await run(directory);
  expect(linesOf("awards")).toEqual(before);
});

it("replaces one in two steps, in the same file", async () => {
  const [old] = linesOf("awards");
  const { ino } = statSync(join(directory, "awards"));
  await run(directory, "--replace", "awards");
  const [next, kept] = linesOf("awards");
  expect(kept).toBe(old);
  expect(next).not.toBe(old);
  await run(directory, "--retire", "awards");
  expect(linesOf("awards")).toEqual([next]);
  expect(statSync(join(directory, "awards")).ino).toBe(ino);
});

it("says what is wrong", async () => {
  await expect(run()).rejects.toThrow("One directory is needed");
  await expect(run(directory, "--replace", "finance")).rejects.toThrow("there is no such file");
  await expect(run(directory, "--replace", "awards", "--retire", "awards")).rejects.toThrow("one of the two only");
});
