import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EnvironmentError } from "@thidua/base/env";
import { createRoles, type DatabaseRole, databaseRoles, passwordFile } from "@thidua/kit/serve/database-roles";
import { parseSubgraphEnvironment } from "@thidua/kit/serve/environment";
import pg from "pg";
import { subgraphs } from "../subgraphs.js";
import { namedSubgraphs, subgraphList } from "./named-subgraphs.js";
import { readNames } from "./read-names.js";

const usage = `npm run database-roles -- [<subgraph> …]

  Tạo hoặc cập nhật các vai trò PostgreSQL của những subgraph được nêu, hoặc của tất cả: chủ sở hữu (chỉ chạy migration), vai trò của
  dịch vụ (không có DDL), vai trò xóa thay đổi cũ. DATABASE_URL là của quản trị viên (superuser). Mật khẩu nằm trong
  DATABASE_ROLES_DIRECTORY, một tệp cho mỗi vai trò; tệp chưa có thì được tạo. Sau đó chạy \`npm run migrate\`.
  Creates or updates the roles in PostgreSQL of the named subgraphs, or of all: an owner (migrations only), a role of the server (no
  DDL), and a role that deletes old changes. DATABASE_URL is that of a superuser. The passwords are in DATABASE_ROLES_DIRECTORY, a
  file for each role; a file that is missing is made. Run \`npm run migrate\` afterwards.

  subgraph: ${subgraphList}`;

/**
 * `npm run database-roles`: creates the roles of the subgraphs in the database, or sets their passwords again.
 *
 * @throws UsageError, EnvironmentError
 */
export async function databaseRolesProgram(): Promise<void> {
  const given = readNames(usage);
  if (!given) {
    console.log(usage);
    return;
  }
  const names = namedSubgraphs(given, usage);
  const { DATABASE_URL, DATABASE_ROLES_DIRECTORY: directory } = parseSubgraphEnvironment({ ...process.env, PORT: "0" });
  const missing = Object.entries({ DATABASE_URL, DATABASE_ROLES_DIRECTORY: directory })
    .filter(([, value]) => value === undefined)
    .map(([name]) => `${name}: cần đặt / must be set`);
  if (missing.length > 0) throw new EnvironmentError(missing);
  const client = new pg.Client({ connectionString: DATABASE_URL!, application_name: "thidua-database-roles" });
  await client.connect();
  try {
    for (const { name, database } of subgraphs) {
      if (names.length > 0 && !names.includes(name)) continue;
      await createRoles(client, database.schema, (role) => passwordOf(directory!, database.schema, role));
      console.log(`${name}: ${databaseRoles.map((role) => passwordFile(database.schema, role)).join(", ")}`);
    }
  } finally {
    await client.end();
  }
}

/** Reads a role's password; makes one that is missing. */
function passwordOf(directory: string, schema: string, role: DatabaseRole): string {
  const path = join(directory, passwordFile(schema, role));
  if (!existsSync(path)) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    writeFileSync(path, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  }
  return readFileSync(path, "utf8").trim();
}
