import { databaseRoles, roleName } from "@thidua/kit/serve/database-roles";
import pg from "pg";
import { subgraphs } from "../../src/subgraphs.js";

/** Drops the roles of the subgraphs in a database that is gone: roles belong to the server. */
export async function dropRoles(server: string, databaseUrl: string): Promise<void> {
  const name = new URL(databaseUrl).pathname.slice(1);
  const client = new pg.Client(server);
  await client.connect();
  for (const { database } of subgraphs)
    for (const role of databaseRoles)
      await client.query(`drop role if exists "${roleName(name, database.schema, role)}"`);
  await client.end();
}
