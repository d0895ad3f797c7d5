import { randomUUID } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataName } from "@thidua/kit/model/database";
import type { SubgraphEnvironment } from "@thidua/kit/serve/environment";
import { inRepository } from "../paths.js";
import { openDatabases } from "./open-databases.js";
import { seedDatabases } from "./seed-databases.js";
import { sourceFingerprint } from "./source-fingerprint.js";

/** Templates of this checkout, by the fingerprint of the sources that filled them. They hold no key and no token. */
const templates = inRepository("node_modules/.cache/thidua/databases");

/** A file beside PostgreSQL's own: the fingerprint of the sources that migrated and seeded the data. */
const contentName = "thidua-content";

/** A file beside the data of a template: the number of its records. */
const reportName = "records";

const templatePath = () => join(templates, sourceFingerprint());

/** Whether a template of the present sources is there. */
export const isTemplateReady = (): boolean => existsSync(templatePath());

/**
 * Fills a database with the migrated tables and the seeds, as a template for the data directories of this checkout, unless it is
 * there. It is complete or absent: also after an interruption, and when two processes fill it at once.
 *
 * @param settings the settings of `npm start`; only the embedded database uses templates
 */
export async function prepareTemplate(settings: SubgraphEnvironment): Promise<void> {
  if (isTemplateReady()) return;
  const draft = join(templates, `draft-${randomUUID()}`);
  mkdirSync(draft, { recursive: true });
  try {
    const graph = await openDatabases({ ...settings, DATABASE_URL: undefined, DATA_DIR: draft });
    let created: number;
    try {
      for (const database of graph.databases) await database.migrate();
      ({ created } = await seedDatabases(graph.databases));
      // The embedded database has no autovacuum: without statistics its planner guesses.
      await graph.databases[0]!.fork().execute("analyze");
    } finally {
      await graph.close();
    }
    writeFileSync(join(draft, reportName), String(created));
    markContent(draft);
    for (const name of readdirSync(templates)) {
      if (!name.startsWith("draft-")) rmSync(join(templates, name), { recursive: true, force: true });
    }
    try {
      renameSync(draft, templatePath());
    } catch (error) {
      // Another process was first.
      if (!isTemplateReady()) throw error;
    }
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * Copies the template into a data directory, unless it holds a database. Call it while this process holds the directory. A copy
 * that was interrupted is not there: the directory gets its name when it is complete.
 *
 * @returns the number of records in the copy; 0 if there was a database
 */
export function copyTemplate(dataDirectory: string): number {
  if (hasDatabase(dataDirectory)) return 0;
  const draft = join(dataDirectory, `${dataName}-draft`);
  rmSync(draft, { recursive: true, force: true });
  cpSync(join(templatePath(), dataName), draft, { recursive: true });
  renameSync(draft, join(dataDirectory, dataName));
  return Number(readFileSync(join(templatePath(), reportName), "utf8"));
}

/** Whether a data directory holds a database. */
export const hasDatabase = (dataDirectory: string): boolean => existsSync(join(dataDirectory, dataName));

/** Whether the present sources have migrated and seeded a data directory: then there is nothing to apply or to load. */
export function isContentCurrent(dataDirectory: string): boolean {
  const path = join(dataDirectory, dataName, contentName);
  return existsSync(path) && readFileSync(path, "utf8") === sourceFingerprint();
}

/** Records that the present sources have migrated and seeded a data directory. */
export function markContent(dataDirectory: string): void {
  writeFileSync(join(dataDirectory, dataName, contentName), sourceFingerprint());
}
