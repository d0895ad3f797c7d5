import type { EntityClass, QueryOrderMap } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { anonymous, type Caller } from "@thidua/base/tokens";
import DataLoader from "dataloader";
import { declaredColumn } from "../../model/columns/index.js";
import { meantCodes } from "../../model/records/index.js";
import { conditionOf, fromSql, readRows, recordAlias, rowShapeOf, whereSql } from "../../model/rows/index.js";
import { visibleRecords } from "../../model/visibility/record-visibility.js";

/**
 * The batching loaders of one request: they find what its caller may see, and nothing else. Each pair of entity and column has one loader, so that however many parents ask,
 * one statement answers them.
 */
export class RequestLoaders {
  private readonly loaders = new Map<unknown, Map<string, DataLoader<never, never>>>();
  /** The loaders of `one`, which is called for each record. */
  private readonly byKey = new Map<unknown, Map<string, DataLoader<string, object | null>>>();

  constructor(
    private readonly em: EntityManager,
    private readonly caller: Caller = anonymous,
  ) {}

  /** Finds one record by a unique column: the record, or null if there is none. A code (`Code`) is found in any case. */
  one<Record extends object>(
    entity: EntityClass<Record>,
    column: keyof Record & string = "id" as never,
  ): DataLoader<string, Record | null> {
    const ofEntity = this.byKey.get(entity) ?? new Map<string, DataLoader<string, object | null>>();
    this.byKey.set(entity, ofEntity);
    const loader = ofEntity.get(column) ?? this.loaderOf(entity, column);
    ofEntity.set(column, loader);
    return loader as DataLoader<string, Record | null>;
  }

  /**
   * Finds all records that point at a parent by a column (`organizationId`), in the order given.
   * For lists that stay short; long ones are connections (`paginateChildren`).
   */
  many<Record extends object>(
    entity: EntityClass<Record>,
    column: keyof Record & string,
    orderBy: QueryOrderMap<Record> = { id: "asc" } as QueryOrderMap<Record>,
  ): DataLoader<string, Record[]> {
    return this.custom(entity, `many:${column}:${JSON.stringify(orderBy)}`, async (keys: readonly string[]) => {
      const found = await this.read(entity, column, keys, orderBy);
      const byKey = new Map<string, Record[]>();
      for (const record of found) {
        const key = String(record[column]);
        const group = byKey.get(key);
        if (group) group.push(record);
        else byKey.set(key, [record]);
      }
      return keys.map((key) => byKey.get(key) ?? []);
    });
  }

  /** Returns the loader of an owner (a class, a list definition) and a name. `batch` makes it at the first call. */
  custom<Key, Value>(
    owner: unknown,
    name: string,
    batch: (keys: readonly Key[]) => Promise<(Value | Error)[]>,
  ): DataLoader<Key, Value> {
    let named = this.loaders.get(owner);
    if (!named) {
      named = new Map();
      this.loaders.set(owner, named);
    }
    let loader = named.get(name) as DataLoader<Key, Value> | undefined;
    if (!loader) {
      loader = new DataLoader<Key, Value>(batch);
      named.set(name, loader as never);
    }
    return loader;
  }

  /** Drops all loaders with their values after a mutation, so that later fields read anew. */
  clear(): void {
    this.loaders.clear();
    this.byKey.clear();
  }

  private loaderOf<Record extends object>(
    entity: EntityClass<Record>,
    column: keyof Record & string,
  ): DataLoader<string, Record | null> {
    const meant = declaredColumn(entity, column)?.kind === "code" ? meantCodes : (key: string) => [key];
    return new DataLoader<string, Record | null>(async (keys) => {
      const found = await this.read(entity, column, keys.flatMap(meant));
      const byKey = new Map(found.map((record) => [String(record[column]), record]));
      return keys.map(
        (key) =>
          meant(key)
            .map((one) => byKey.get(one))
            .find((record) => record) ?? null,
      );
    });
  }

  private async read<Record extends object>(
    entity: EntityClass<Record>,
    column: keyof Record & string,
    keys: readonly string[],
    orderBy: QueryOrderMap<Record> = {},
  ): Promise<Record[]> {
    const shape = rowShapeOf(this.em, entity);
    const visible = visibleRecords(entity, this.caller);
    const { sql, values } = whereSql([
      { sql: `${shape.columnSql(recordAlias, column)} = any(?::${shape.typeOf(column)}[])`, values: [keys] },
      ...(visible ? [conditionOf(this.em, entity, visible)] : []).filter((condition) => condition !== null),
    ]);
    const terms = Object.entries(orderBy).map(
      ([property, direction]) => `${shape.columnSql(recordAlias, property)} ${direction}`,
    );
    const order = terms.length > 0 ? ` order by ${terms.join(", ")}` : "";
    const rows = await readRows(
      this.em,
      `select ${shape.columnsSql(recordAlias)} from ${fromSql(this.em, entity)}${sql}${order}`,
      values,
    );
    return rows.map((row) => shape.toRecord(row));
  }
}
