import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** A record of a data file: its key within its kind, and the fields of the service's input. */
export interface KeyedRecord {
  key: string;
}

/**
 * Reads a data file: a YAML list of records. Throws an Error when a record has no key or two records share one.
 */
export function readRecords<Row extends KeyedRecord>(file: URL): Row[] {
  const name = file.pathname.slice(file.pathname.lastIndexOf("/") + 1);
  const records = (parse(readFileSync(file, "utf8")) ?? []) as Row[];
  const keys = new Set<string>();
  for (const { key } of records) {
    if (!key) throw new Error(`${name}: a record has no key`);
    if (keys.has(key)) throw new Error(`${name}: two records have the key ${key}`);
    keys.add(key);
  }
  return records;
}
