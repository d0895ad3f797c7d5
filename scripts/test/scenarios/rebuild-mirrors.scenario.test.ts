import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbeddedDatabase } from "@thidua/kit/model/database";
import { afterAll, beforeAll, expect, it } from "vitest";
import { inRepository } from "../../src/paths.js";
import { build } from "../build.js";

/* `npm run rebuild-mirrors` on the embedded database, as a developer runs it. */

const directory = mkdtempSync(join(tmpdir(), "thidua-rebuild-"));

function run(script: string, ...given: string[]): { code: number | null; output: string } {
  // Only what the process needs: the caller's DATABASE_URL must not lead it to another database.
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [inRepository(`scripts/dist/databases/${script}.js`), ...given],
    {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: directory },
      encoding: "utf8",
    },
  );
  return { code: status, output: stdout + stderr };
}

beforeAll(build, 300_000);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it("says what is wrong: no migrations yet, a name that is none, a database that is in use", async () => {
  expect(run("rebuild-mirrors")).toEqual({ code: 1, output: expect.stringContaining("npm run migrate") });
  expect(run("rebuild-mirrors", "finance")).toEqual({
    code: 1,
    output: expect.stringContaining("organizations, campaigns, typical-examples, awards"),
  });
  const inUse = await openEmbeddedDatabase(directory);
  expect(run("rebuild-mirrors")).toEqual({ code: 1, output: expect.stringContaining("in use by another process") });
  await inUse.close();
}, 180_000);

it("builds every mirror from its owner's records, and says how many rows it has", () => {
  expect(run("migrate").code).toBe(0);
  expect(run("seed", "--articles").code).toBe(0);
  const { code, output } = run("rebuild-mirrors");
  expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/^awards ← organizations: [1-9]\d* /m) });
  expect(output.match(/^\S+ ← \S+: /gm)!.length).toBeGreaterThan(3);
  expect(run("rebuild-mirrors", "awards", "campaigns").output).toMatch(/^awards ← campaigns: \d+ .*\n$/);
}, 180_000);
