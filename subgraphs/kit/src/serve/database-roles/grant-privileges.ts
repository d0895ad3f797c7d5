import type { EntityManager } from "@mikro-orm/sql";
import { roleName } from "./role-names.js";

/** What the server may do with the kit's tables; with every other table, all that a write needs. */
const ofRuntime: { readonly [table: string]: string } = {
  migration: "select",
  change_retention: "select",
  audit_act: "select",
  audit_digest: "select, insert",
  audit_salt: "select, insert",
  audit_seal: "select, insert",
};
const everyWrite = "select, insert, update, delete";

/** What the deletion and erasure of changes may do. */
const ofPruning: { readonly [table: string]: string } = {
  migration: "select",
  change: `select, delete, update ("before", "after", "snapshot")`,
  change_retention: "select, update",
  audit_salt: `select, delete, update ("payload_salt")`,
  audit_digest: "select",
  audit_act: "select, insert",
  audit_seal: "select",
};

/** The columns that the database gives to a change: the server cannot choose a place in the order, a transaction or a time. */
const givenColumns = new Set(["seq", "tx", "at"]);

/**
 * Grants the server and the pruning of a subgraph what they need in its schema, and takes from them what they had before. It runs as the
 * owner after the migrations, and does nothing where the roles were not created.
 *
 * @param em an EntityManager of the subgraph, on PostgreSQL
 */
export async function grantPrivileges(em: EntityManager, schema: string): Promise<void> {
  const execute = <Row extends object>(sql: string, values: unknown[] = []) =>
    em.getConnection("write").execute<Row[]>(sql, values);
  const [found] = await execute<{ database: string }>("select current_database() as database");
  const [runtime, pruning] = (["runtime", "pruning"] as const).map((role) => roleName(found!.database, schema, role));
  const roles = await execute("select 1 from pg_roles where rolname in (?, ?)", [runtime, pruning]);
  if (roles.length < 2) return;
  const tables = await execute<{ name: string }>("select tablename as name from pg_tables where schemaname = ?", [
    schema,
  ]);
  const both = `"${runtime}", "${pruning}"`;
  const statements = [
    ...["tables", "sequences", "routines"].map(
      (what) => `revoke all on all ${what} in schema "${schema}" from ${both}`,
    ),
    `revoke all on all routines in schema "${schema}" from public`,
    `grant usage on schema "${schema}" to ${both}`,
    `grant execute on all routines in schema "${schema}" to ${both}`,
    `grant usage, select on all sequences in schema "${schema}" to "${runtime}"`,
    `revoke usage on sequence "${schema}"."change_seq_seq" from "${runtime}"`,
    `grant select on sequence "${schema}"."change_seq_seq" to "${pruning}"`,
    ...tables
      .filter(({ name }) => name !== "change")
      .map(({ name }) => `grant ${ofRuntime[name] ?? everyWrite} on "${schema}"."${name}" to "${runtime}"`),
    `grant select, insert (${await insertedColumns(em, schema)}) on "${schema}"."change" to "${runtime}"`,
    ...Object.entries(ofPruning).map(
      ([name, privileges]) => `grant ${privileges} on "${schema}"."${name}" to "${pruning}"`,
    ),
  ];
  await em.fork().transactional(async (transaction) => {
    for (const statement of statements) await (transaction as EntityManager).execute(statement);
  });
}

async function insertedColumns(em: EntityManager, schema: string): Promise<string> {
  const columns = await em
    .getConnection("write")
    .execute<{ name: string }[]>(
      "select column_name as name from information_schema.columns where table_schema = ? and table_name = 'change'",
      [schema],
    );
  return columns
    .filter(({ name }) => !givenColumns.has(name))
    .map(({ name }) => `"${name}"`)
    .join(", ");
}
