import { randomBytes } from "node:crypto";
import pg from "pg";
import type { DatabaseDefinition } from "../changes/database/index.js";
import { openDatabase } from "../serve/database/index.js";
import { createRoles, type DatabaseRole, databaseRoles, roleName } from "../serve/database-roles/index.js";

/** The roles of subgraphs in a test's database. */
export interface TestRoles {
  /** The address for one of them. */
  urlOf(schema: string, role: DatabaseRole): string;
  /** Drops them, after the database. */
  drop(): Promise<void>;
}

/**
 * Creates the roles of subgraphs in a migrated database, as `npm run database-roles` and `npm run migrate` do.
 *
 * @param url the address of the database, for a superuser
 */
export async function createTestRoles(url: string, definitions: readonly DatabaseDefinition[]): Promise<TestRoles> {
  const database = new URL(url).pathname.slice(1);
  const password = randomBytes(12).toString("hex");
  const urlOf = (schema: string, role: DatabaseRole) =>
    Object.assign(new URL(url), { username: roleName(database, schema, role), password }).toString();
  await asSuperuser(url, async (client) => {
    for (const { schema } of definitions) await createRoles(client, schema, () => password);
  });
  for (const definition of definitions) {
    const owned = await openDatabase(definition, { kind: "server", url: urlOf(definition.schema, "owner") });
    await owned.migrate();
    await owned.close();
  }
  return {
    urlOf,
    async drop() {
      const names = definitions.flatMap(({ schema }) => databaseRoles.map((role) => roleName(database, schema, role)));
      await asSuperuser(Object.assign(new URL(url), { pathname: "/postgres" }).toString(), (client) =>
        client.query(`drop role if exists ${names.map(pg.escapeIdentifier).join(", ")}`),
      );
    },
  };
}

async function asSuperuser(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
