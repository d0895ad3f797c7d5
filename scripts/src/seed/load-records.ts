import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EntityClass } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { idFromKey } from "@thidua/base/identifiers";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import type { RecordOptions } from "@thidua/kit/model/records";
import { parse } from "yaml";

/** How many records a load found and made. */
export interface LoadReport {
  created: number;
  existing: number;
}

/** A record of a data file: its key within its kind, and whatever the service's input wants. */
export interface KeyedRecord {
  key: string;
}

/** Reads a data file: a YAML list of records. Raises when two records share a key. */
export function readRecords<Record extends KeyedRecord>(directory: string, file: string): Record[] {
  const records = (parse(readFileSync(join(directory, file), "utf8")) ?? []) as Record[];
  const keys = new Set<string>();
  for (const { key } of records) {
    if (!key) throw new Error(`${file}: a record has no key`);
    if (keys.has(key)) throw new Error(`${file}: the key ${key} stands twice`);
    keys.add(key);
  }
  return records;
}

/** The id of a record of the data files by kind and key; null for no key. */
export function idOf(kind: string, key: string): string;
export function idOf(kind: string, key: string | null | undefined): string | null;
export function idOf(kind: string, key: string | null | undefined): string | null {
  return key ? idFromKey(`${kind}/${key}`) : null;
}

/**
 * Loads the records of one kind through the service that mutations use, in one transaction: all of them or none.
 *
 * A record that is there already, by its id, is left alone: loading twice changes nothing. Raises what the service raises,
 * with the record's key.
 */
export async function loadRecords<Record extends KeyedRecord, Entity extends { id: string }>(
  database: SubgraphDatabase,
  entity: EntityClass<Entity>,
  kind: string,
  records: readonly Record[],
  create: (em: EntityManager, record: Record, options: RecordOptions) => Promise<unknown>,
): Promise<LoadReport> {
  return database.fork().transactional(async (transaction) => {
    const em = transaction as EntityManager;
    const ids = records.map(({ key }) => idOf(kind, key));
    const found = await em.find(entity, { id: { $in: ids } } as never, { fields: ["id"] as never });
    const existing = new Set((found as { id: string }[]).map(({ id }) => id));
    const report: LoadReport = { created: 0, existing: 0 };
    for (const record of records) {
      const id = idOf(kind, record.key);
      if (existing.has(id)) {
        report.existing += 1;
        continue;
      }
      try {
        await create(em, record, { id });
      } catch (error) {
        throw new Error(`${kind}/${record.key}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
      report.created += 1;
    }
    return report;
  });
}
