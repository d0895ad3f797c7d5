import { hash } from "node:crypto";

/** Who connects to a subgraph's tables: its migrations, its server, or the deletion and erasure of changes. */
export const databaseRoles = ["owner", "runtime", "pruning"] as const;

/** One of them. */
export type DatabaseRole = (typeof databaseRoles)[number];

/** PostgreSQL cuts off names that are longer, in bytes. */
const longestName = 63;

/**
 * Returns the name of a role of PostgreSQL. Roles belong to the whole server, so the name has that of the database, or its digest where
 * that would be too long.
 */
export function roleName(database: string, schema: string, role: DatabaseRole): string {
  const name = `${database}_${schema}_${role}`;
  if (Buffer.byteLength(name) <= longestName) return name;
  return `database_${hash("sha256", database).slice(0, 16)}_${schema}_${role}`;
}

/** The name of the file with a role's password. */
export const passwordFile = (schema: string, role: DatabaseRole): string => `${schema}_${role}`;
