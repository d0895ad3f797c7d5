import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GeneratedSize } from "@thidua/scripts/generate/generated-size";
import pg from "pg";
import { repositoryRoot } from "./repository.ts";

/** The beginning of the names of all databases that are made here. */
const prefix = "thidua_bench_";

const urlOf = (serverUrl: string, name: string): string =>
  Object.assign(new URL(serverUrl), { pathname: `/${name}` }).toString();

async function administer<Row>(serverUrl: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** A hash of what decides the tables of a commit and the generated records. */
function fingerprint(root: string, size: GeneratedSize): string {
  const hash = createHash("sha256").update(JSON.stringify(size));
  const sources = [
    ...readdirSync(join(root, "subgraphs")).flatMap((name) => [`subgraphs/${name}/src`]),
    "scripts/src/generate",
  ];
  for (const directory of sources) {
    const from = directory.startsWith("scripts") ? repositoryRoot : root;
    if (!existsSync(join(from, directory))) continue;
    for (const path of readdirSync(join(from, directory), { recursive: true, encoding: "utf8" }).sort())
      if (/migrations\/|names\/|text\/|search\/|\/key|-key|seed\/|^[^/]+\.ts$/.test(path) && /\.(ts|ya?ml)$/.test(path))
        if (!path.includes(".test.")) hash.update(path).update(readFileSync(join(from, directory, path)));
  }
  return hash.digest("hex").slice(0, 12);
}

/**
 * Returns the address of a database of a commit with generated records. It is made if there is none yet: migrated and seeded by the
 * commit's own programs, and filled. Two runs that need the same one do not make it twice: the second waits for the first.
 */
export async function filledDatabase(root: string, serverUrl: string, size: GeneratedSize): Promise<string> {
  const name = `${prefix}${fingerprint(root, size)}`;
  const lock = new pg.Client({ connectionString: serverUrl });
  await lock.connect();
  try {
    await lock.query("select pg_advisory_lock(hashtext($1))", [name]);
    const { rowCount } = await lock.query("select from pg_database where datname = $1", [name]);
    if (!rowCount) await fillDatabase(root, serverUrl, size, name);
    return urlOf(serverUrl, name);
  } finally {
    await lock.end();
  }
}

/** Makes a filled database. It has its name only once it is complete. */
async function fillDatabase(root: string, serverUrl: string, size: GeneratedSize, name: string): Promise<void> {
  const began = performance.now();
  const draft = `${name}_draft`;
  const draftUrl = urlOf(serverUrl, draft);
  await administer(serverUrl, `drop database if exists ${draft} with (force)`);
  await administer(serverUrl, `create database ${draft}`);
  const run = (...words: string[]) =>
    execFileSync(process.execPath, words, {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DATABASE_URL: draftUrl, LOG_LEVEL: "error" },
    });
  const isEarlier = !existsSync(join(root, "scripts/dist/databases/migrate.js"));
  run(...(isEarlier ? ["scripts/dist/migrate.js"] : ["scripts/run.mjs", "scripts/dist/databases/migrate.js"]));
  run(...(isEarlier ? ["scripts/dist/seed.js"] : ["scripts/run.mjs", "scripts/dist/databases/seed.js", "--articles"]));
  const program = fileURLToPath(new URL("fill-process.ts", import.meta.url));
  run(program, root, draftUrl, JSON.stringify(size), String(root === repositoryRoot));
  await administer(serverUrl, `alter database ${draft} rename to ${name}`);
  const seconds = Math.round((performance.now() - began) / 1_000);
  console.error(`${name}: ${size.awards} awards, filled in ${seconds} s`);
}

/** Drops all databases that were made here. */
export async function dropDatabases(serverUrl: string): Promise<number> {
  const names = await administer<{ datname: string }>(
    serverUrl,
    `select datname from pg_database where datname like '${prefix.replaceAll("_", "\\_")}%'`,
  );
  for (const { datname } of names) await administer(serverUrl, `drop database ${datname} with (force)`);
  return names.length;
}

/** Makes an empty database beside the filled ones. Returns its address and what drops it. */
export async function emptyDatabase(
  serverUrl: string,
  label: string,
): Promise<{ url: string; drop(): Promise<unknown> }> {
  const name = `${prefix}${label}_${process.pid}`;
  await administer(serverUrl, `drop database if exists ${name} with (force)`);
  await administer(serverUrl, `create database ${name}`);
  return {
    url: urlOf(serverUrl, name),
    drop: () => administer(serverUrl, `drop database if exists ${name} with (force)`),
  };
}
