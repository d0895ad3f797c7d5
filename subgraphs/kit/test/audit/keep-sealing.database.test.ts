import { mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EntityManager } from "@mikro-orm/sql";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { AuditHeads, KeptSealing, openAuditSealing } from "../../src/changes/audit-seals/index.js";
import { testEnvironment } from "../../src/testing/index.js";
import { type AuditedLibrary, openAuditedLibrary } from "./audited-library.js";

let audited: AuditedLibrary;
beforeAll(async () => {
  audited = await openAuditedLibrary();
});
afterAll(() => audited.close());

/** Seals as a server does, and keeps what it logs. */
function start() {
  const lines: [entry: object, message: string][] = [];
  const log = {
    info: (entry: object, message: string) => void lines.push([entry, message]),
    error: (entry: object, message: string) => void lines.push([entry, message]),
  };
  const sealing = new KeptSealing(
    { keys: audited.keys, heads: audited.heads, interval: 20 },
    () => audited.database.fork(),
    log,
  );
  return { sealing, lines };
}

const soon = { timeout: 20_000, interval: 20 };

it("a running process seals what is written, and writes each head to the log and the file", async () => {
  const { sealing, lines } = start();
  expect(sealing.status).toEqual({ state: "SEALING", seal: null, secondsBehind: null, failures: 0 });
  await audited.write("a");
  await vi.waitFor(() => expect(sealing.status.seal).toBe(1), soon);
  await audited.write("b");
  await vi.waitFor(() => expect(sealing.status.seal).toBe(2), soon);
  await sealing.stop();
  expect(sealing.status).toMatchObject({ state: "SEALING", secondsBehind: expect.any(Number) });
  const kept = readFileSync(audited.heads.path, "utf8").trim().split("\n");
  expect(lines.map(([entry]) => (entry as { auditHead: object }).auditHead)).toEqual(
    kept.map((line) => JSON.parse(line)),
  );
  expect(await audited.verify()).toMatchObject({ isWhole: true, heads: 2 });
});

it("a process that starts behind the file of heads, or before a seal of another, says so and does not go on as if nothing were", async () => {
  await audited.save();
  await audited.run("delete from library.audit_seal where number = 2");
  for (const table of ["audit_digest", "audit_salt"]) await audited.run(`delete from library.${table} where seq > 1`);
  await audited.run("delete from library.change where seq > 1");
  const cut = start();
  await vi.waitFor(() => expect(cut.sealing.status.state).toBe("BEHIND_HEADS"), soon);
  await cut.sealing.stop();
  expect(cut.lines[0]).toEqual([{ knownSeal: 2, storedSeal: 1 }, expect.stringContaining("run verify-audit")]);
  await audited.restore();
  await audited.run(`update library.audit_seal set key_id = '0000000000000000' where number = 2`);
  const forged = start();
  await vi.waitFor(() => expect(forged.sealing.status).toMatchObject({ state: "BROKEN" }), soon);
  await forged.sealing.stop();
  await audited.restore();
});

it("a database that was put back and written to again is found by the head that it lacks, before anything is sealed", async () => {
  await audited.save();
  await audited.write("lost");
  await audited.seal();
  const heads = readFileSync(audited.heads.path);
  await audited.restore();
  writeFileSync(audited.heads.path, heads);
  await audited.write("other");
  const { sealing, lines } = start();
  await vi.waitFor(() => expect(sealing.status.seal).toBe(3), soon);
  await sealing.stop();
  expect(sealing.status.state).toBe("BEHIND_HEADS");
  expect(lines[0]).toEqual([{ knownSeal: 3, storedSeal: 2 }, expect.stringContaining("run verify-audit")]);
  await audited.restore();
});

it("a head that could not be written to the file is written in a later round, and the state says so until then", async () => {
  const { sealing } = start();
  await vi.waitFor(() => expect(sealing.status.seal).toBe(2), soon);
  const { path } = audited.heads;
  renameSync(path, `${path}.away`);
  mkdirSync(path);
  await audited.write("c");
  await vi.waitFor(() => expect(sealing.status.failures).toBeGreaterThan(2), soon);
  expect(sealing.status.state).toBe("FAILING");
  rmdirSync(path);
  renameSync(`${path}.away`, path);
  await vi.waitFor(() => expect(sealing.status).toMatchObject({ state: "SEALING", seal: 3 }), soon);
  await sealing.stop();
  expect(await audited.heads.last()).toMatchObject({ number: 3 });
  expect(await audited.verify()).toMatchObject({ isWhole: true });
});

it.runIf(testEnvironment().TEST_DATABASE_URL)(
  "changes behind a transaction that does not end count as unsealed, although no round fails",
  async () => {
    const [begun, end] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const open = audited.database.fork().transactional(async (em) => {
      await (em as EntityManager).execute(
        `insert into library.change (actor, type, id, kind, public_before, public_after)
         values ('late', 'Shelf', gen_random_uuid(), 'CREATED', false, false)`,
      );
      begun.resolve();
      await end.promise;
    });
    await begun.promise;
    await audited.write("behind");
    const { sealing } = start();
    try {
      await vi.waitFor(() => expect(sealing.status.secondsBehind).toBeGreaterThan(1), soon);
      expect(sealing.status).toMatchObject({ state: "SEALING", failures: 0 });
    } finally {
      end.resolve();
      await open;
    }
    await vi.waitFor(() => expect(sealing.status.secondsBehind).toBeLessThan(1), soon);
    await sealing.stop();
    expect(await audited.verify()).toMatchObject({ isWhole: true, unsealed: 0 });
  },
);

it("development makes a key of its own; production without one seals nothing; a public key does not seal", async () => {
  const settings = { NODE_ENV: "development" as const, DATA_DIR: join(audited.directory, "data") };
  const made = openAuditSealing(settings, "library")!;
  expect(openAuditSealing(settings, "library")!.keys.keyId).toBe(made.keys.keyId);
  expect(made.heads).toEqual(new AuditHeads(join(settings.DATA_DIR, "audit-heads"), "library"));
  expect(openAuditSealing({ ...settings, NODE_ENV: "production" }, "library")).toBeUndefined();
  const { status } = new KeptSealing(undefined, () => audited.database.fork(), { info: () => {}, error: () => {} });
  expect(status.state).toBe("OFF");
});
