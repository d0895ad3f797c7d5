import pg from "pg";
import { type DatabaseRole, databaseRoles, roleName } from "./role-names.js";
import { scramVerifier } from "./scram-verifier.js";

/** The extensions that the subgraphs use: their roles may not create any. */
const extensions = ["pg_trgm", "fuzzystrmatch", "btree_gist"];

/**
 * Creates the roles of a subgraph, or sets their passwords again, and gives the schema with all that is in it to the owner. It can be
 * repeated. The privileges of the other two are granted by `grantPrivileges`, after the migrations.
 *
 * @param client a connection of a superuser to the database
 * @param passwordOf returns the password of a role
 */
export async function createRoles(
  client: pg.Client,
  schema: string,
  passwordOf: (role: DatabaseRole) => string,
): Promise<void> {
  const { rows } = await client.query<{ name: string }>("select current_database() as name");
  const database = rows[0]!.name;
  const quoted = pg.escapeIdentifier;
  const nameOf = (role: DatabaseRole) => roleName(database, schema, role);
  for (const role of databaseRoles) {
    const known = await client.query("select 1 from pg_roles where rolname = $1", [nameOf(role)]);
    const verb = known.rowCount === 0 ? "create" : "alter";
    await client.query(
      `${verb} role ${quoted(nameOf(role))} login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls
       password ${pg.escapeLiteral(scramVerifier(passwordOf(role)))}`,
    );
  }
  const owner = quoted(nameOf("owner"));
  for (const extension of extensions) await client.query(`create extension if not exists ${extension}`);
  // By default every role may connect to a database and make temporary tables in it.
  await client.query(`revoke connect, temporary on database ${quoted(database)} from public`);
  await client.query(
    `grant connect on database ${quoted(database)} to ${databaseRoles.map((role) => quoted(nameOf(role))).join(", ")}`,
  );
  await client.query("revoke create on schema public from public");
  await client.query(`create schema if not exists ${quoted(schema)} authorization ${owner}`);
  await client.query(`alter schema ${quoted(schema)} owner to ${owner}`);
  await client.query(`revoke all on schema ${quoted(schema)} from public`);
  for (const statement of await ownershipStatements(client, schema, nameOf("owner"))) await client.query(statement);
}

/** The statements that give tables, sequences, functions and types of a schema to their owner. */
async function ownershipStatements(client: pg.Client, schema: string, owner: string): Promise<string[]> {
  const { rows } = await client.query<{ statement: string }>(
    `select format('alter table %s owner to %I', "object"."oid"::regclass, $2::text) as "statement"
       from pg_class as "object" where "relnamespace" = to_regnamespace($1) and "relkind" in ('r', 'p', 'v', 'm', 'f')
         and pg_get_userbyid("relowner") <> $2
     union all
     -- A sequence of a column goes with its table.
     select format('alter sequence %s owner to %I', "object"."oid"::regclass, $2::text)
       from pg_class as "object" where "relnamespace" = to_regnamespace($1) and "relkind" = 'S' and pg_get_userbyid("relowner") <> $2
         and not exists (select 1 from pg_depend where "objid" = "object"."oid" and "deptype" in ('a', 'i') and "refclassid" = 'pg_class'::regclass)
     union all
     select format('alter routine %s owner to %I', "oid"::regprocedure, $2::text)
       from pg_proc where "pronamespace" = to_regnamespace($1) and pg_get_userbyid("proowner") <> $2
     union all
     select format('alter type %s owner to %I', "oid"::regtype, $2::text)
       from pg_type where "typnamespace" = to_regnamespace($1) and "typtype" in ('e', 'd') and pg_get_userbyid("typowner") <> $2`,
    [pg.escapeIdentifier(schema), owner],
  );
  return rows.map(({ statement }) => statement);
}
