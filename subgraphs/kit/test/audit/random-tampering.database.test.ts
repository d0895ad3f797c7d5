import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { eraseChanges } from "../../src/changes/audit-seals/index.js";
import { pruneChanges } from "../../src/changes/change-feed/index.js";
import { type AuditedLibrary, openAuditedLibrary } from "./audited-library.js";

let audited: AuditedLibrary;
beforeAll(async () => {
  audited = await openAuditedLibrary();
});
afterAll(() => audited.close());

const seq = fc.integer({ min: 1, max: 1_000 });

/** A column of one of the tables, and a value that it does not have. */
const edits: [table: string, column: string, value: string][] = [
  ["change", "tx", `"tx" || '1'`],
  ["change", "at", `"at" - interval '1 second'`],
  ["change", "actor", `"actor" || 'x'`],
  ["change", "request_id", `coalesce("request_id", '') || 'x'`],
  ["change", "operation", `coalesce("operation", '') || 'x'`],
  ["change", "type", `'Book'`],
  ["change", "id", "gen_random_uuid()"],
  ["change", "kind", `case "kind" when 'CREATED' then 'DELETED' else 'CREATED' end`],
  ["change", "before", `coalesce("before", '{}') || '{"x": 1}'`],
  ["change", "after", `coalesce("after", '{}') || '{"x": 1}'`],
  ["change", "snapshot", `coalesce("snapshot", '{}') || '{"x": 1}'`],
  ["change", "public_before", `not "public_before"`],
  ["change", "public_after", `not "public_after"`],
  ["audit_digest", "metadata_digest", "sha256(metadata_digest)"],
  ["audit_digest", "payload_digest", "sha256(payload_digest)"],
  ["audit_salt", "metadata_salt", "sha256(metadata_salt)"],
  ["audit_salt", "payload_salt", "sha256(payload_salt)"],
];
const columnsOf: { readonly [table: string]: readonly [string, string][] } = {
  audit_seal: [
    ["count", `"count" + 1`],
    ["root", `sha256("root")`],
    ["previous", `sha256("digest")`],
    ["digest", `sha256("digest")`],
    ["at", `"at" - interval '1 second'`],
    ["act_number", `"act_number" + 1`],
    ["signature", `"signature" || '\\x00'`],
    ["key_id", `'0000000000000000'`],
  ],
  audit_act: [
    ["kind", `case "kind" when 'PRUNED' then 'ERASED' else 'PRUNED' end`],
    ["at", `"at" - interval '1 second'`],
    ["actor", `"actor" || 'x'`],
    ["reason", `"reason" || 'x'`],
    ["changes", `"changes" + int8multirange(int8range("to_seq" + 1, "to_seq" + 2))`],
    ["digest", `sha256("digest")`],
    ["signature", `"signature" || '\\x00'`],
  ],
};

/** A statement that tampers with one row, which a number from 1 to 1,000 chooses among those that are there. */
const tampering = fc.oneof(
  fc.record({ edit: fc.constantFrom(...edits), seq }).map(({ edit: [table, column, value], seq: choice }) => ({
    table,
    sql: `update library.${table} set "${column}" = ${value} where "seq" = $row`,
    key: "seq",
    choice,
  })),
  fc
    .constantFrom(...Object.keys(columnsOf))
    .chain((table) =>
      fc.record({ table: fc.constant(table), edit: fc.constantFrom(...columnsOf[table]!), choice: seq }),
    )
    .map(({ table, edit: [column, value], choice }) => ({
      table,
      sql: `update library.${table} set "${column}" = ${value} where "number" = $row`,
      key: "number",
      choice,
    })),
  fc
    .record({ table: fc.constantFrom("change", "audit_digest", "audit_seal", "audit_act"), choice: seq })
    .map(({ table, choice }) => {
      const key = table.startsWith("audit_digest") || table === "change" ? "seq" : "number";
      return { table, sql: `delete from library.${table} where "${key}" = $row`, key, choice };
    }),
);

/** What happens to a chain that is not tampered with. */
const event = fc.oneof(
  fc.record({
    kind: fc.constant("write"),
    names: fc.array(fc.string({ minLength: 1, unit: "grapheme-ascii" }), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant("seal"), names: fc.constant([]) }),
  fc.record({ kind: fc.constant("erase"), names: fc.constant([]) }),
  fc.record({ kind: fc.constant("prune"), names: fc.constant([]) }),
);

async function perform({ kind, names }: { kind: string; names: readonly string[] }): Promise<void> {
  const em = audited.database.fork();
  if (kind === "write") await audited.write(...names);
  else if (kind === "seal") await audited.seal();
  else if (kind === "prune")
    await pruneChanges(em, 1, { keys: audited.keys, now: new Date(Date.now() + 3 * 86_400_000) });
  else {
    const seals = (await audited.verify()).head;
    const rewrite = () => ({ before: null, after: { name: "x" }, snapshot: null });
    if (seals) await eraseChanges(em, audited.keys, { seqs: [1n, seals.to], rewrite, actor: "a", reason: "r" });
  }
}

it("no history that was not tampered with is reported, and each single tampering is found", async () => {
  await perform({ kind: "write", names: ["a", "b"] });
  await perform({ kind: "seal", names: [] });
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { maxLength: 4 }),
      fc.array(tampering, { minLength: 4, maxLength: 6 }),
      async (events, tamperings) => {
        for (const one of events) await perform(one);
        // What is not sealed is not protected yet, and an act is behind the next seal.
        await perform({ kind: "write", names: ["last"] });
        await perform({ kind: "seal", names: [] });
        expect(await audited.findings()).toEqual([]);
        await audited.save();
        for (const { table, sql, key, choice } of tamperings) {
          const rows = await audited.run(
            `select "${key}"::text as "key" from library.${table} order by library.${table}."${key}"`,
          );
          const row = rows[choice % Math.max(1, rows.length)];
          if (!row) continue;
          await audited.run(sql.replace("$row", String(row.key)));
          expect((await audited.verify()).isWhole, sql.replace("$row", String(row.key))).toBe(false);
          await audited.restore();
        }
      },
    ),
    { numRuns: 6 },
  );
});
