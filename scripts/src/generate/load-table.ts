import type { EntityMetadata } from "@mikro-orm/core";
import { choose } from "./choose.js";
import type { BulkConnection } from "./copy-rows.js";
import { copyText } from "./copy-text.js";
import type { GeneratedRow, GeneratedTable } from "./generated-table.js";

/** What the loader knows of a column. */
interface Column {
  property: string;
  name: string;
  type: string;
  /** The value of all rows, for a column that none was given for. */
  neutral?: unknown;
}

/** The prototype of a record that is searched. The method had another name when it computed one column. */
interface SearchedPrototype {
  refreshSearch?(this: object): void;
  refreshSearchText?(this: object): void;
  searchableTexts(): unknown;
}

/** In tables of more rows than this, the indexes that are no constraint are made anew after the rows. */
const manyRows = 1_000;
/** What the trigger of searched words keeps: names of one row alone, such as numbers, are no words. */
const isWord = /^[^0-9=/|]+$/;
/** How many computed columns are kept: most awards have the same texts as another. */
const mostComputed = 300_000;
/** When the first record of each table was created: each of the others a minute after the one before. */
const firstCreated = Date.UTC(2024, 0, 1);
const minute = 60_000;

/** What a column has that must have a value and was given none: a later migration may add one. */
function neutral(type: string, items: readonly unknown[] | undefined): unknown {
  if (type.endsWith("[]")) return [];
  if (items?.[0] !== undefined) return items[0];
  if (type === "jsonb") return [];
  if (type === "boolean") return false;
  if (/int|numeric/.test(type)) return 0;
  if (type === "date") return "2024-01-01";
  return type.startsWith("timestamp") ? new Date(firstCreated).toISOString() : "";
}

/**
 * Copies generated rows into a table, with the columns that the commit of the entity derives for searches.
 *
 * No constraint or trigger looks at the rows; the trigger of searched words runs afterwards on those that have a new word.
 *
 * @param bulk a connection whose `session_replication_role` is `replica`
 * @param meta the entity
 * @param isComplete whether a property that the entity does not have is an error
 */
export async function loadTable(
  bulk: BulkConnection,
  schema: string,
  meta: EntityMetadata,
  table: GeneratedTable,
  isComplete: boolean,
): Promise<void> {
  if (table.count === 0) return;
  const name = `"${schema}"."${meta.tableName}"`;
  const columns = await columnsOf(bulk, schema, meta, table.rowOf(0), isComplete);
  const indexes = table.count > manyRows ? await droppedIndexes(bulk, schema, meta.tableName) : [];
  const newWords: string[] = [];
  const read = searchReader(meta.prototype as SearchedPrototype, newWords);
  function* lines() {
    for (let index = 0; index < table.count; index += 1) {
      const row = read({ ...common(index), ...table.rowOf(index) });
      yield `${columns.map(({ property, type, neutral: fixed }) => copyText(fixed ?? row[property], type)).join("\t")}\n`;
    }
  }
  await bulk.copy(`${name} (${columns.map((column) => `"${column.name}"`).join(", ")})`, lines());
  for (const index of indexes) await bulk.execute(index);
  if (newWords.length > 0) {
    await bulk.execute("set session_replication_role = origin");
    await bulk.execute(
      `update ${name} set "search_text" = "search_text" where "id" = any('{${newWords.join(",")}}'::uuid[])`,
    );
    await bulk.execute("set session_replication_role = replica");
  }
}

/** What every record has beside its own properties. */
function common(index: number): GeneratedRow {
  const certainty = choose.chance(0.8, index, 1) ? "STATED" : choose.item(["SECONDARY", "UNVERIFIED"], index, 2);
  const createdAt = new Date(firstCreated + index * minute).toISOString();
  return { version: 1, createdAt, updatedAt: createdAt, certainty, sources: [] };
}

/** Returns a function that adds the columns of searches to rows, and lists the IDs of rows that have a word which none before has. */
function searchReader(prototype: SearchedPrototype, newWords: string[]): (row: GeneratedRow) => GeneratedRow {
  const refresh = prototype.refreshSearch ?? prototype.refreshSearchText;
  if (!refresh) return (row) => row;
  const known = new Set<string>();
  const computed = new Map<string, { searchText: string; searchAccents: string }>();
  // Its properties are its own: the ORM's accessors of the prototype would want an entity that it manages.
  const record = Object.create(prototype) as SearchedPrototype & { searchText: string; searchAccents: string };
  const set = (row: object) => {
    for (const [name, value] of Object.entries(row))
      if (Object.hasOwn(record, name)) (record as never as { [name: string]: unknown })[name] = value;
      else Object.defineProperty(record, name, { value, writable: true });
  };
  return (row) => {
    set(row);
    const texts = JSON.stringify(record.searchableTexts());
    let columns = computed.get(texts);
    if (!columns) {
      set({ searchText: "", searchAccents: "" });
      refresh.call(record);
      columns = { searchText: record.searchText, searchAccents: record.searchAccents };
      if (computed.size < mostComputed) computed.set(texts, columns);
      const words = columns.searchText.split(" ").filter((word) => !known.has(word) && isWord.test(word));
      if (words.length > 0) newWords.push(row.id as string);
      for (const word of words) known.add(word);
    }
    return { ...row, ...columns };
  };
}

async function columnsOf(
  bulk: BulkConnection,
  schema: string,
  meta: EntityMetadata,
  row: GeneratedRow,
  isComplete: boolean,
): Promise<Column[]> {
  const stored = await bulk.execute(
    `select "column_name", "is_nullable" = 'NO' and "column_default" is null as "isRequired"
     from information_schema.columns where "table_schema" = '${schema}' and "table_name" = '${meta.tableName}'`,
  );
  const required = new Map(stored.map((column) => [column.column_name as string, column.isRequired as boolean]));
  const properties = Object.values(meta.properties).filter(({ fieldNames }) => required.has(fieldNames?.[0] ?? ""));
  const unknown = Object.keys(row).filter((property) => !properties.some(({ name }) => name === property));
  if (isComplete && unknown.length > 0) throw new Error(`${meta.className} has no ${unknown.join(", ")}`);
  const given = { ...common(0), ...row, searchText: "", searchAccents: "" };
  return properties.flatMap(({ name, fieldNames, columnTypes, items }): Column[] => {
    const column = { property: name, name: fieldNames[0]!, type: columnTypes[0]! };
    if (name in given) return [column];
    if (!required.get(column.name)) return [];
    return [{ ...column, neutral: neutral(column.type, items as readonly unknown[] | undefined) }];
  });
}

/** Drops the indexes of a table that are no constraint. Returns the statements that make them again. */
async function droppedIndexes(bulk: BulkConnection, schema: string, tableName: string): Promise<string[]> {
  const indexes = await bulk.execute(
    `select "indexname" as "name", "indexdef" as "made" from pg_indexes where "schemaname" = '${schema}'
     and "tablename" = '${tableName}' and not exists (
       select from pg_constraint where "conindid" = ('"${schema}"."' || "indexname" || '"')::regclass)`,
  );
  for (const { name } of indexes) await bulk.execute(`drop index "${schema}"."${name}"`);
  return indexes.map(({ made }) => made as string);
}
