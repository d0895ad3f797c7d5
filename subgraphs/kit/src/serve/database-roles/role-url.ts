import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EnvironmentError } from "@thidua/base/env";
import { type DatabaseRole, passwordFile, roleName } from "./role-names.js";

/**
 * Returns the address of a database for one of its roles.
 *
 * @param url the address, whose user and password are replaced
 * @param directory the directory of the password files; without it the address stays as it is
 * @throws EnvironmentError if the role has no password file
 */
export function roleUrl(url: string, directory: string | undefined, schema: string, role: DatabaseRole): string {
  if (directory === undefined) return url;
  const address = new URL(url);
  const path = join(directory, passwordFile(schema, role));
  try {
    address.password = encodeURIComponent(readFileSync(path, "utf8").trim());
  } catch (error) {
    throw new EnvironmentError([
      `DATABASE_ROLES_DIRECTORY: không đọc được “${path}”, hãy chạy \`npm run database-roles\` / cannot be read, run \`npm run database-roles\` (${(error as NodeJS.ErrnoException).code})`,
    ]);
  }
  address.username = encodeURIComponent(roleName(decodeURIComponent(address.pathname.slice(1)), schema, role));
  return address.toString();
}
