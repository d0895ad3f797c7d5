import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { headOf } from "../../src/changes/audit-seals/audit-heads.js";
import { AuditHeads, AuditKeys, makeAuditKey, sealChanges, verifyAudit } from "../../src/changes/audit-seals/index.js";
import { recordFields } from "../../src/model/records/index.js";
import { openTestDatabase } from "../../src/testing/index.js";
import { library, Shelf } from "../library/library.js";
import { shelfSnapshot } from "../library/library-with-feed.js";

/** A library whose changes are sealed, and what a superuser of its database can do. */
export type AuditedLibrary = Awaited<ReturnType<typeof openAuditedLibrary>>;

const tables = ["change", "audit_digest", "audit_salt", "audit_act", "audit_seal"];

/** Opens a library with keys and a file of heads in a new directory. */
export async function openAuditedLibrary() {
  const database = await openTestDatabase({ ...library.database, feed: { snapshots: { Shelf: shelfSnapshot } } });
  const directory = mkdtempSync(join(tmpdir(), "thidua-audit-"));
  const newKeys = () => {
    const path = join(directory, `${randomUUID()}.pem`);
    makeAuditKey(path);
    return new AuditKeys(readFileSync(path, "utf8"));
  };
  const keys = newKeys();
  const heads = new AuditHeads(directory, "library");
  let savedHeads = "";
  const run = (sql: string) => database.fork().execute<Record<string, unknown>[]>(sql);
  return {
    database,
    keys,
    heads,
    directory,
    newKeys,
    /** Runs a statement as the superuser. */
    run,
    /** Writes changes of a shelf: its creation, and a new name for each further one. */
    async write(...names: string[]): Promise<void> {
      const em = database.fork();
      const shelf = em.create(Shelf, { ...recordFields({}), name: names[0]! });
      await em.flush();
      for (const name of names.slice(1)) {
        shelf.name = name;
        await em.flush();
      }
    },
    /** Seals what is there and keeps the head outside the database. */
    async seal(): Promise<void> {
      const seal = await sealChanges(database.fork(), keys);
      if (seal) await heads.add(headOf(seal));
    },
    verify: (withKeys: AuditKeys = keys) => verifyAudit(database.fork(), withKeys, heads),
    /** The kinds of findings with the numbers of changes, seals or acts. */
    async findings(): Promise<string[]> {
      const { findings } = await verifyAudit(database.fork(), keys, heads);
      return findings.map(({ code, number }) => `${code} ${number}`);
    },
    /** Copies the tables and the heads, so that `restore` puts them back. */
    async save(): Promise<void> {
      savedHeads = readFileSync(heads.path, "utf8");
      for (const table of tables) {
        await run(`drop table if exists library.saved_${table}`);
        await run(`create table library.saved_${table} as table library.${table}`);
      }
    },
    async restore(): Promise<void> {
      writeFileSync(heads.path, savedHeads);
      for (const table of tables) {
        await run(`delete from library.${table}`);
        await run(`insert into library.${table} overriding system value table library.saved_${table}`);
      }
    },
    async close(): Promise<void> {
      await database.close();
      rmSync(directory, { recursive: true });
    },
  };
}
