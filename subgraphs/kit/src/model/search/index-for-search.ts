import { createHash } from "node:crypto";
import type { EntityMetadata } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { searchWordsVersion } from "@thidua/base/text";
import { searchColumns } from "./search-columns.js";
import { SearchableRecord } from "./searchable-record.js";
import { storeSearchColumns } from "./store-search-columns.js";

/** Part of the fingerprint: raise it when the triggers change. */
const triggersVersion = "triggers-2";

/** How many records are read and written at once. */
const batch = 500;

/**
 * Makes the stored search columns and words what this program would store. It does nothing if they are: what decides them (how texts are read as
 * words, and which texts of which records) has a fingerprint, which is stored last. Called after the migrations, it also fills
 * columns that a migration adds. The columns are derived and no part of the change feed, so that no change is recorded.
 */
export async function indexForSearch(em: EntityManager, schema: string): Promise<void> {
  const searchable = [...(em.getMetadata() as unknown as Iterable<EntityMetadata>)]
    .filter(({ class: entity, tableName }) => tableName && entity?.prototype instanceof SearchableRecord)
    .sort((a, b) => (a.tableName < b.tableName ? -1 : 1));
  const version = fingerprint(searchable);
  const [stored] = await em.execute<{ version: string }[]>(`select "version" from "${schema}"."search_index"`);
  if (stored?.version === version) return;
  // A database that is migrated in steps has no column yet.
  const migrated = await em.execute<{ name: string }[]>(
    `select "table_name" as "name" from information_schema.columns where "table_schema" = ? and "column_name" = 'search_accents'`,
    [schema],
  );
  if (!searchable.every(({ tableName }) => migrated.some(({ name }) => name === tableName))) return;
  for (const { tableName, className } of searchable) {
    await addTriggers(em, schema, `"${schema}"."${tableName}"`);
    await indexTable(em, schema, tableName, className);
  }
  await em.execute(
    `insert into "${schema}"."search_index" ("version") values (?) on conflict ("is_only_row") do update set "version" = excluded."version"`,
    [version],
  );
}

/** Makes a table's rows add their words: new ones those of a statement at once. */
async function addTriggers(em: EntityManager, schema: string, table: string): Promise<void> {
  for (const name of ["add_search_words", "add_changed_search_words"])
    await em.execute(`drop trigger if exists "${name}" on ${table}`);
  await em.execute(`create trigger "add_search_words" after insert on ${table}
    referencing new table as "new_rows" for each statement execute function "${schema}"."add_new_search_words"()`);
  await em.execute(`create trigger "add_changed_search_words" after update of "search_text" on ${table}
    for each row execute function "${schema}"."add_search_words"()`);
}

async function indexTable(em: EntityManager, schema: string, tableName: string, className: string): Promise<void> {
  const table = `"${schema}"."${tableName}"`;
  for (let after: string | null = null; ; ) {
    const rows: { id: string }[] = await em.execute(
      `select * from ${table}${after === null ? "" : ' where "id" > ?'} order by "id" limit ${batch}`,
      after === null ? [] : [after],
    );
    const reader = em.fork() as EntityManager;
    // Also where the text is the same: the trigger adds its words.
    await storeSearchColumns(
      em,
      table,
      rows.map((row) => {
        const record = reader.map(className as never, row as never) as unknown as SearchableRecord;
        return { id: row.id, texts: record.searchableTexts() };
      }),
    );
    if (rows.length < batch) return;
    after = rows.at(-1)!.id;
  }
}

/** A hash of what decides the columns and of the tables that have them. */
function fingerprint(searchable: readonly EntityMetadata[]): string {
  const hash = createHash("sha256").update(triggersVersion).update(searchWordsVersion).update(wordsOf(searchColumns));
  for (const { tableName, prototype } of searchable) {
    const { searchableTexts } = prototype as unknown as SearchableRecord;
    hash.update(`${tableName} ${wordsOf(searchableTexts)}`);
  }
  return hash.digest("base64url").slice(0, 22);
}

/**
 * The names and numbers in the text of a function, without what a compiler, a bundler or a test runner chooses: punctuation, white space,
 * comments, and how a name of another file is written.
 */
export function wordsOf(made: unknown): string {
  return String(made)
    .replace(/\/\/.*|\/\*[\s\S]*?\*\//g, "")
    .replace(/\(0,\s*\w+\.(\w+)\)/g, "$1")
    .replace(/\$\d+|[^\w.]+/g, "");
}
