import type { EntityClass, QueryOrderMap } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { anonymous, type Caller } from "@thidua/base/tokens";
import { declaredColumn } from "../../model/columns/index.js";
import { meantCodes } from "../../model/records/index.js";
import { conditionOf, readRecords, recordAlias, rowShapeOf } from "../../model/rows/index.js";
import { visibleRecords } from "../../model/visibility/record-visibility.js";
import { BatchLoader, type LoadBatch } from "./batch-loader.js";

/**
 * The batching loaders of one request: they find what its caller may see, and nothing else. Each pair of entity and column has one loader, so that however many parents ask,
 * one statement answers them.
 */
export class RequestLoaders {
  private readonly made = new Map<unknown, Map<string, unknown>>();
  /** The loaders of `one`, which each reference of an answer asks for: by the column, without a name to be composed. */
  private readonly ofColumns = new Map<unknown, Map<string, unknown>>();

  constructor(
    private readonly em: EntityManager,
    private readonly caller: Caller = anonymous,
  ) {}

  /** Finds one record by a unique column: the record, or null if there is none. A code (`Code`) is found in any case. */
  one<Record extends object>(
    entity: EntityClass<Record>,
    column: keyof Record & string = "id" as never,
  ): BatchLoader<string, Record | null> {
    return madeOnce(this.ofColumns, entity, column, () => this.loaderOf(entity, column));
  }

  /**
   * Finds all records that point at a parent by a column (`organizationId`), in the order given.
   * For lists that stay short; long ones are connections (`paginateChildren`).
   */
  many<Record extends object>(
    entity: EntityClass<Record>,
    column: keyof Record & string,
    orderBy: QueryOrderMap<Record> = { id: "asc" } as QueryOrderMap<Record>,
  ): BatchLoader<string, Record[]> {
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
  custom<Key, Value>(owner: unknown, name: string, batch: LoadBatch<Key, Value>): BatchLoader<Key, Value> {
    return this.once(owner, name, () => new BatchLoader(batch));
  }

  /** Returns what was made for an owner and a name at the first call: what many parents of a request have in common. */
  once<Made>(owner: unknown, name: string, make: () => Made): Made {
    return madeOnce(this.made, owner, name, make);
  }

  /** Drops all loaders with their values after a mutation, so that later fields read anew. */
  clear(): void {
    this.made.clear();
    this.ofColumns.clear();
  }

  private loaderOf<Record extends object>(
    entity: EntityClass<Record>,
    column: keyof Record & string,
  ): BatchLoader<string, Record | null> {
    const isCode = declaredColumn(entity, column)?.kind === "code";
    return new BatchLoader<string, Record | null>(async (keys) => {
      const found = await this.read(entity, column, isCode ? keys.flatMap(meantCodes) : keys);
      const byKey = new Map<string, Record>();
      for (const record of found) byKey.set(String(record[column]), record);
      if (!isCode) return keys.map((key) => byKey.get(key) ?? null);
      return keys.map((key) => {
        const code = meantCodes(key).find((one) => byKey.has(one));
        return code === undefined ? null : byKey.get(code)!;
      });
    });
  }

  private read<Record extends object>(
    entity: EntityClass<Record>,
    column: keyof Record & string,
    keys: readonly string[],
    orderBy: QueryOrderMap<Record> = {},
  ): Promise<Record[]> {
    const shape = rowShapeOf(this.em, entity);
    const visible = visibleRecords(entity, this.caller);
    const ofKeys = {
      sql: `${shape.columnSql(recordAlias, column)} = any(?::${shape.typeOf(column)}[])`,
      values: [keys],
    };
    return readRecords(this.em, entity, [ofKeys, visible && conditionOf(this.em, entity, visible)], orderBy);
  }
}

function madeOnce<Made>(
  made: Map<unknown, Map<string, unknown>>,
  owner: unknown,
  name: string,
  make: () => Made,
): Made {
  let named = made.get(owner);
  if (!named) {
    named = new Map();
    made.set(owner, named);
  }
  let found = named.get(name);
  if (found === undefined) {
    found = make();
    named.set(name, found);
  }
  return found as Made;
}
