import { randomUUID } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseDefinition } from "../changes/database/index.js";
import { dataName, openEmbeddedDatabase, openMemoryDatabase } from "../model/database/index.js";
import { openDatabase } from "../serve/database/index.js";
import { exclusively } from "./exclusively.js";
import { templateName } from "./template-name.js";
import { fillTemplate, type TestContent } from "./test-content.js";
import type { TestDatabases } from "./test-databases.js";

const directory = join(tmpdir(), "thidua-test-templates");
/** Templates that no run has built for so many milliseconds are removed: each change of a migration or a seed makes new ones. */
const kept = 24 * 60 * 60 * 1_000;

/** Opens the subgraphs' databases in memory, copied from their template. */
export async function openEmbeddedCopy(
  definitions: DatabaseDefinition[],
  content?: TestContent,
): Promise<TestDatabases> {
  const database = await openMemoryDatabase(await template(definitions, content));
  const databases = await Promise.all(
    definitions.map((definition) => openDatabase(definition, { kind: "embedded", database })),
  );
  return {
    databases,
    async close() {
      for (const opened of databases) await opened.close();
      await database.close();
    },
  };
}

/** The data directory of a template. The first process that needs it builds it while the others wait. */
async function template(definitions: DatabaseDefinition[], content?: TestContent): Promise<string> {
  const name = templateName(definitions, content);
  const path = join(directory, name);
  if (!existsSync(path)) {
    mkdirSync(directory, { recursive: true });
    // All begin as copies of one empty database: creating that takes seconds.
    const base = content
      ? await template(definitions, content.base)
      : definitions.length > 0
        ? await template([])
        : undefined;
    await exclusively(join(directory, `${name}.lock`), async () => {
      if (!existsSync(path)) await build(path, definitions, content, base);
    });
  }
  return join(path, dataName);
}

async function build(
  path: string,
  definitions: DatabaseDefinition[],
  content: TestContent | undefined,
  base: string | undefined,
): Promise<void> {
  removeOldTemplates();
  const draft = `${path}.${randomUUID()}`;
  if (base) cpSync(base, join(draft, dataName), { recursive: true });
  const database = await openEmbeddedDatabase(draft);
  try {
    await fillTemplate(definitions, content, { kind: "embedded", database });
  } finally {
    await database.close();
  }
  // Renamed when it is complete: no process reads half a template.
  renameSync(draft, path);
}

function removeOldTemplates(): void {
  for (const name of readdirSync(directory)) {
    const path = join(directory, name);
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - changed > kept) rmSync(path, { recursive: true, force: true });
  }
}
