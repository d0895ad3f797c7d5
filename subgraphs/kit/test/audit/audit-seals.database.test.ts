import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EntityManager } from "@mikro-orm/sql";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { headOf } from "../../src/changes/audit-seals/audit-heads.js";
import {
  AuditKeys,
  eraseChanges,
  makeAuditKey,
  readAuditKeys,
  sealChanges,
  sealSegment,
} from "../../src/changes/audit-seals/index.js";
import { digestOfSeal, readSeals } from "../../src/changes/audit-seals/seal.js";
import { pruneChanges } from "../../src/changes/change-feed/index.js";
import { testEnvironment } from "../../src/testing/env.js";
import { type AuditedLibrary, openAuditedLibrary } from "./audited-library.js";

let audited: AuditedLibrary;
let run: AuditedLibrary["run"];

beforeAll(async () => {
  audited = await openAuditedLibrary();
  run = audited.run;
  await audited.write("a1", "a2", "a3");
  await audited.seal();
  await audited.write("b1", "b2");
  await audited.seal();
  await audited.write("c1");
  await audited.write("d1", "d2");
  await audited.seal();
  await audited.save();
});
afterEach(() => audited.restore());
afterAll(() => audited.close());

/** Adds a change as a superuser can, with the number and the record of another one. */
const insertChange = (seq: string, from: number) =>
  run(`insert into library.change (seq, actor, type, id, kind, public_before, public_after) overriding system value
    select ${seq}, actor, type, id, kind, public_before, public_after from library.change where seq = ${from}`);

describe("a chain that was not tampered with", () => {
  it("is whole: each seal begins behind the one before, and the file has each head", async () => {
    const report = await audited.verify();
    expect(report).toMatchObject({ isWhole: true, findings: [], seals: 3, unchanged: 8, pruned: 0, erased: 0 });
    expect(report).toMatchObject({ unsealed: 0, heads: 3 });
    expect(report.head).toMatchObject({ number: 3, from: 6n, to: 8n, count: 3 });
  });

  it("goes on behind the tenth seal and the tenth act", async () => {
    for (let time = 1; time <= 12; time += 1) {
      await audited.write(`e${time}`);
      await audited.seal();
      const rewrite = () => ({ before: null, after: { name: "x" }, snapshot: null });
      const seqs: [bigint] = [BigInt(time)];
      await eraseChanges(audited.database.fork(), audited.keys, { seqs, rewrite, actor: "a", reason: `r${time}` });
    }
    await audited.write("f");
    await audited.seal();
    const report = await audited.verify();
    expect(report).toMatchObject({ isWhole: true, findings: [], seals: 16, unsealed: 0, heads: 16 });
    expect(report.head).toMatchObject({ number: 16 });
    expect(await run(`select count(*)::int as acts, max(number)::int as last from library.audit_act`)).toEqual([
      { acts: 12, last: 12 },
    ]);
  });

  it("does not say that changes after the last seal are sealed", async () => {
    await audited.write("e1");
    expect(await audited.verify()).toMatchObject({ isWhole: true, unsealed: 1 });
  });

  it("holds the digest of a change that is removed, without anything from which to guess it", async () => {
    const [stored] =
      await run(`select count(distinct metadata_salt)::int as metadata, count(distinct payload_salt)::int as payload
      from library.audit_salt`);
    expect(stored).toEqual({ metadata: 8, payload: 8 });
  });
});

describe("as a superuser of the database", () => {
  const found = async (...statements: string[]): Promise<string[]> => {
    for (const statement of statements) await run(statement);
    const findings = await audited.findings();
    await audited.restore();
    return findings;
  };

  it.each([
    ["removes a change", ["delete from library.change where seq = 4"], ["CHANGE_REMOVED 4"]],
    [
      "removes a change with its digest and salt",
      ["change", "audit_digest", "audit_salt"].map((table) => `delete from library.${table} where seq = 4`),
      ["DIGESTS_EDITED 2"],
    ],
    ["edits a value", [`update library.change set after = '{"name": "b9"}' where seq = 5`], ["PAYLOAD_EDITED 5"]],
    ["removes a value", ["update library.change set before = null where seq = 2"], ["PAYLOAD_EDITED 2"]],
    ["edits a snapshot", [`update library.change set snapshot = '{}' where seq = 2`], ["PAYLOAD_EDITED 2"]],
    ["edits the actor", ["update library.change set actor = 'other' where seq = 3"], ["METADATA_EDITED 3"]],
    ["adds an operation", ["update library.change set operation = 'x' where seq = 3"], ["METADATA_EDITED 3"]],
    ["edits the time", ["update library.change set at = at + interval '1 ms' where seq = 3"], ["METADATA_EDITED 3"]],
    ["edits the record", ["update library.change set id = gen_random_uuid() where seq = 3"], ["METADATA_EDITED 3"]],
    ["hides a change", ["update library.change set public_after = false where seq = 3"], ["METADATA_EDITED 3"]],
    ["removes a salt", ["delete from library.audit_salt where seq = 3"], ["SALT_REMOVED 3"]],
    [
      "edits a value with its salt and digest",
      [
        `update library.change set after = '{"name": "b9"}' where seq = 5`,
        `update library.audit_digest set payload_digest = sha256((select payload_salt from library.audit_salt where seq = 5)
           || convert_to((select jsonb_build_array(before, after, snapshot)::text from library.change where seq = 5), 'UTF8'))
         where seq = 5`,
      ],
      ["DIGESTS_EDITED 2"],
    ],
    [
      "removes the last seal",
      ["delete from library.audit_seal where number = 3"],
      ["DIGEST_UNSEALED 6", "DIGEST_UNSEALED 7", "DIGEST_UNSEALED 8", "HEAD_UNKNOWN 3"],
    ],
    [
      "cuts off the end",
      [
        "delete from library.audit_seal where number = 3",
        ...["change", "audit_digest", "audit_salt"].map((table) => `delete from library.${table} where seq > 5`),
      ],
      ["HEAD_UNKNOWN 3"],
    ],
    ["edits a seal", ["update library.audit_seal set at = now() where number = 1"], ["SEAL_EDITED 1"]],
    [
      "removes all seals",
      ["delete from library.audit_seal", "delete from library.audit_digest", "delete from library.audit_salt"],
      ["HEAD_UNKNOWN 1", "HEAD_UNKNOWN 2", "HEAD_UNKNOWN 3"],
    ],
  ])("who %s is found", async (_what, statements, expected) => {
    expect(await found(...statements)).toEqual(expected);
  });

  it("who removes a seal in the middle is found", async () => {
    expect(await found("delete from library.audit_seal where number = 2")).toEqual(
      expect.arrayContaining(["SEAL_MISSING 2", "HEAD_UNKNOWN 2"]),
    );
  });

  it("who reorders changes is found: by their numbers alone, and with digests and salts", async () => {
    const swap = (table: string) => [
      `create table library.swapped as select * from library.${table} where seq in (4, 5)`,
      "update library.swapped set seq = 9 - seq",
      `delete from library.${table} where seq in (4, 5)`,
      `insert into library.${table} overriding system value table library.swapped`,
      "drop table library.swapped",
    ];
    expect(await found(...swap("change"))).toEqual(["METADATA_EDITED 4", "METADATA_EDITED 5"]);
    expect(await found(...["change", "audit_digest", "audit_salt"].flatMap(swap))).toEqual(["DIGESTS_EDITED 2"]);
  });

  it("who inserts a change between others, or before all, is found", async () => {
    await audited.write("gap");
    await run("delete from library.change where seq > 8");
    await audited.write("behind the gap");
    await audited.seal();
    const { to } = (await audited.verify()).head!;
    await insertChange(String(to - 1n), 3);
    await insertChange("-5", 3);
    expect(await found()).toEqual([`CHANGE_INSERTED ${to - 1n}`, "CHANGE_INSERTED -5"]);
  });

  it("who computes the whole chain anew is found: the signatures are of a key outside", async () => {
    await run(`update library.change set actor = 'other' where seq = 1`);
    for (const table of ["audit_seal", "audit_digest", "audit_salt"]) await run(`delete from library.${table}`);
    await sealChanges(audited.database.fork(), audited.newKeys());
    expect(await audited.findings()).toEqual(
      expect.arrayContaining(["SEAL_UNSIGNED 1", "HEAD_DIFFERENT 1", "HEAD_UNKNOWN 2", "HEAD_UNKNOWN 3"]),
    );
  });

  it("who edits seals and their digests is found, and nothing is sealed behind them", async () => {
    const em = audited.database.fork();
    const [seal] = await readSeals(em, "where number = 3");
    const digest = digestOfSeal("library", { ...seal!, count: 2 });
    await run(`update library.audit_seal set count = 2, digest = decode('${digest}', 'hex') where number = 3`);
    await audited.write("later");
    await expect(sealSegment(em, audited.keys)).rejects.toThrow("seal 3 cannot be trusted");
    expect(await audited.findings()).toEqual(["SEAL_UNSIGNED 3", "DIGESTS_EDITED 3", "HEAD_DIFFERENT 3"]);
  });

  it("who puts the database back to an earlier state is found, also after changes were sealed again", async () => {
    await audited.write("lost");
    const lost = await sealChanges(audited.database.fork(), audited.keys);
    await audited.heads.add(headOf(lost!));
    const heads = readFileSync(audited.heads.path);
    await audited.restore();
    writeFileSync(audited.heads.path, heads);
    expect(await audited.findings()).toEqual(["HEAD_UNKNOWN 4"]);
    await audited.write("other");
    await sealChanges(audited.database.fork(), audited.keys);
    expect(await audited.findings()).toEqual(["HEAD_DIFFERENT 4"]);
  });
});

describe("sealing", () => {
  it("of two processes at once makes one chain", async () => {
    for (let index = 0; index < 30; index += 1) await audited.write(`f${index}`);
    const seals = await Promise.all(
      Array.from({ length: 4 }, () => sealSegment(audited.database.fork(), audited.keys)),
    );
    expect(seals.filter((seal) => seal !== null).map(({ number }) => number)).toEqual([4]);
    expect(await audited.verify()).toMatchObject({ isWhole: true, seals: 4, unsealed: 0 });
  });

  it("that is interrupted leaves the chain as it was", async () => {
    await audited.write("g1");
    const signer = Object.assign(Object.create(audited.keys) as AuditKeys, {
      verify: audited.keys.verify.bind(audited.keys),
      knows: audited.keys.knows.bind(audited.keys),
      sign: () => {
        throw new Error("interrupted");
      },
    });
    await expect(sealSegment(audited.database.fork(), signer)).rejects.toThrow("interrupted");
    expect(await audited.verify()).toMatchObject({ seals: 3, unsealed: 1 });
  });

  it("goes on with a new key where the file of keys has the public half of the old one", async () => {
    await audited.write("h1");
    await expect(sealSegment(audited.database.fork(), audited.newKeys())).rejects.toThrow("is not known");
    const path = join(audited.directory, "next.pem");
    makeAuditKey(path);
    const publicHalf = [...audited.keys.publicKeys.values()].join("");
    writeFileSync(path, readFileSync(path, "utf8") + publicHalf);
    const next = readAuditKeys(path);
    expect(await sealSegment(audited.database.fork(), next)).toMatchObject({ number: 4, keyId: next.keyId });
    expect(await audited.verify(next)).toMatchObject({ isWhole: true, seals: 4 });
    expect(await audited.findings()).toEqual(["SEAL_UNSIGNED 4"]);
    expect(() => new AuditKeys(publicHalf).sign(Buffer.alloc(32))).toThrow("has no private key");
    writeFileSync(path, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    expect(() => readAuditKeys(path)).toThrow("AUDIT_KEY_FILE");
  });
});

describe("what an act allowed", () => {
  const erasure = {
    seqs: [2n, 5n],
    rewrite: (payload: { before: unknown; after: unknown; snapshot: unknown }) =>
      JSON.parse(JSON.stringify(payload).replaceAll("a2", "x").replaceAll("b2", "x")) as typeof payload,
    actor: "keeper",
    reason: "request 17",
  };

  it("is no tampering: values that were erased, and what was edited after that is", async () => {
    const act = await eraseChanges(audited.database.fork(), audited.keys, erasure);
    expect(act).toMatchObject({ number: 1, kind: "ERASED", changes: "{[2,3),[5,6)}" });
    const report = await audited.verify();
    expect(report).toMatchObject({ isWhole: true, erased: 2, unchanged: 6, acts: { ERASED: 1, PRUNED: 0 } });
    expect(report.erasures).toMatchObject([{ number: 1, actor: "keeper", reason: "request 17" }]);
    // Again, with the values that are there now; and removed altogether.
    const again = { ...erasure, seqs: [2n], rewrite: () => ({ before: null, after: null, snapshot: null }) };
    expect(await eraseChanges(audited.database.fork(), audited.keys, again)).toMatchObject({ number: 2 });
    expect(await audited.verify()).toMatchObject({ isWhole: true, erased: 2 });
    await run(`update library.change set after = '{"name": "b9"}' where seq = 5`);
    expect(await audited.findings()).toEqual(["PAYLOAD_EDITED 5"]);
  });

  it("is no tampering: changes that were pruned, and what was removed beside them is", async () => {
    await run(`update library.change set at = at - interval '9 days'`);
    for (const table of ["audit_seal", "audit_digest", "audit_salt"]) await run(`delete from library.${table}`);
    await sealChanges(audited.database.fork(), audited.keys);
    await expect(pruneChanges(audited.database.fork(), 7)).rejects.toThrow("AUDIT_KEY_FILE");
    expect(await pruneChanges(audited.database.fork(), 7, { keys: audited.keys })).toBe(4);
    const verify = async () => (await audited.findings()).filter((finding) => !finding.startsWith("HEAD"));
    expect(await verify()).toEqual([]);
    expect(await audited.verify()).toMatchObject({ pruned: 4, unchanged: 4, acts: { PRUNED: 1 } });
    await run("delete from library.change where seq = 3");
    expect(await verify()).toEqual(["CHANGE_REMOVED 3"]);
    await run("update library.audit_act set changes = changes + int8multirange(int8range(3, 4))");
    expect(await verify()).toEqual(expect.arrayContaining(["ACT_EDITED 1", "CHANGE_REMOVED 3"]));
    await run("delete from library.audit_act");
    expect(await verify()).toEqual(
      expect.arrayContaining([
        "CHANGE_REMOVED 1",
        "CHANGE_REMOVED 2",
        "CHANGE_REMOVED 3",
        "CHANGE_REMOVED 4",
        "CHANGE_REMOVED 7",
      ]),
    );
  });

  it("is only what is sealed", async () => {
    await audited.write("i1", "i2");
    const seqs = [
      BigInt(((await run("select max(seq)::int as seq from library.change")) as { seq: number }[])[0]!.seq),
    ];
    await expect(eraseChanges(audited.database.fork(), audited.keys, { ...erasure, seqs })).rejects.toThrow(
      "not sealed",
    );
    await run(`update library.change set at = at - interval '9 days' where seq > 8`);
    expect(await pruneChanges(audited.database.fork(), 7, { keys: audited.keys })).toBe(0);
  });

  it("an act that is removed after a seal is missing", async () => {
    await eraseChanges(audited.database.fork(), audited.keys, erasure);
    await audited.write("j1");
    await audited.seal();
    expect(await audited.verify()).toMatchObject({ isWhole: true });
    await run("delete from library.audit_act");
    expect(await audited.findings()).toEqual(expect.arrayContaining(["ACT_MISSING 1", "PAYLOAD_EDITED 2"]));
  });
});

it.runIf(testEnvironment().TEST_DATABASE_URL)(
  "a change of an open transaction holds later ones back, and none is left out",
  async () => {
    let commit: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      commit = resolve;
    });
    let isInserted: () => void = () => undefined;
    const inserted = new Promise<void>((resolve) => {
      isInserted = resolve;
    });
    const open = audited.database.fork().transactional(async (em) => {
      await (em as EntityManager).execute(
        `insert into library.change (actor, type, id, kind, public_before, public_after)
       values ('late', 'Shelf', gen_random_uuid(), 'CREATED', false, false)`,
      );
      isInserted();
      await held;
    });
    await inserted;
    await audited.write("k1", "k2");
    expect(await sealSegment(audited.database.fork(), audited.keys)).toBeNull();
    commit();
    await open;
    await audited.seal();
    expect(await audited.verify()).toMatchObject({ isWhole: true, unsealed: 0, unchanged: 11 });
  },
);
