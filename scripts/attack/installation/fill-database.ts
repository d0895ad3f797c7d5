import { execFile } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Creates the tables of a checkout in an empty database and loads the facts of the articles, by the checkout's own programs. */
export async function fillDatabase(checkout: string, directory: string, databaseUrl: string): Promise<void> {
  for (const words of [["scripts/dist/databases/migrate.js"], ["scripts/dist/databases/seed.js", "--articles"]]) {
    await run(process.execPath, [join(checkout, "scripts/run.mjs"), ...words], {
      cwd: directory,
      env: { PATH: process.env.PATH, HOME: directory, DATABASE_URL: databaseUrl, LOG_LEVEL: "error" },
      maxBuffer: 16_777_216,
    });
  }
}

/** Puts the supergraph of a checkout where the gateway reads it. */
export function publishSupergraph(checkout: string, path: string): void {
  copyFileSync(join(checkout, "schema/supergraph.graphql"), path);
}
