import type { EntityMetadata, EntityProperty, Platform, QueryResult, Transaction } from "@mikro-orm/core";
import type { AbstractSqlConnection, AbstractSqlDriver } from "@mikro-orm/sql";
import { CompiledQuery } from "kysely";
import { boundValue } from "../../rows/bound-statement.js";
import { insertStatement } from "./insert-statement.js";
import { areBindable, type ColumnValues } from "./plain-columns.js";
import { updateStatement } from "./update-statement.js";

/** The options of a write, as far as they are looked at here. */
interface WriteOptions {
  readonly ctx?: Transaction;
  readonly convertCustomTypes?: boolean;
  readonly schema?: string;
  readonly upsert?: boolean;
  readonly unionWhere?: readonly unknown[];
  readonly loggerContext?: object;
}

/** A driver of the ORM with the members that its types keep to subclasses. */
interface OpenDriver {
  readonly metadata: { get(entity: unknown): EntityMetadata };
  getPlatform(): Platform;
  getSchemaName(meta: EntityMetadata, options: object): string | undefined;
  getConnection(kind: "write"): AbstractSqlConnection & {
    executeQuery<Result>(query: string, run: () => Promise<Result>, context?: object): Promise<Result>;
    transformRawResult(result: object, method: "run"): QueryResult;
  };
  rethrow<Result>(promise: Promise<Result>): Promise<Result>;
  nativeInsertMany(entity: unknown, data: ColumnValues[], options?: object, transform?: unknown): Promise<QueryResult>;
  nativeUpdate(entity: unknown, where: unknown, data: ColumnValues, options?: object): Promise<QueryResult>;
}

// biome-ignore lint/suspicious/noExplicitAny: the constructor of any driver
type DriverClass = new (...given: any[]) => AbstractSqlDriver;

/**
 * Makes a driver write one row with bound values, so that PostgreSQL parses the statement once for each connection, and the ORM builds it once.
 * Statements of other forms are built by the ORM: of many rows, of inherited tables, of properties with several columns.
 *
 * @param Base the driver
 * @param insertsWith begins the text of an insert, which returns nothing
 */
export function withBoundWrites<Base extends DriverClass>(Base: Base, insertsWith: string): Base {
  const Open = Base as unknown as new (...given: unknown[]) => OpenDriver;

  class BoundWrites extends Open {
    override async nativeInsertMany(
      entity: unknown,
      data: ColumnValues[],
      options: WriteOptions = {},
      transform?: unknown,
    ): Promise<QueryResult> {
      const meta = this.metadata.get(entity);
      const [row] = data;
      const statement =
        data.length === 1 && !transform && isBound(options) ? insertStatement(meta, row!, this.getPlatform()) : null;
      const values = statement?.properties.map((property) => storedValue(property, row!));
      if (!statement || !values || !areBindable(values))
        return super.nativeInsertMany(entity, data, options, transform);
      const sql = `insert into ${this.#tableOf(meta, options)} ${statement.sql}`;
      const result = await this.#run(sql, values, options, insertsWith);
      // What the ORM would have had returned.
      const returned = statement.version ? { [statement.version]: 1 } : {};
      return { ...result, affectedRows: 1, row: returned, rows: [returned] } as QueryResult;
    }

    override async nativeUpdate(
      entity: unknown,
      where: unknown,
      data: ColumnValues,
      options: WriteOptions = {},
    ): Promise<QueryResult> {
      const meta = this.metadata.get(entity);
      const key = typeof where === "object" && where !== null && isBound(options) ? (where as ColumnValues) : {};
      const statement = updateStatement(meta, key, data, this.getPlatform());
      const values = [...Object.values(data), ...Object.values(key)];
      if (!statement || !areBindable(values) || Object.values(key).includes(null))
        return super.nativeUpdate(entity, where, data, options);
      return this.#run(`update ${this.#tableOf(meta, options)} ${statement}`, values, options);
    }

    #tableOf(meta: EntityMetadata, options: WriteOptions): string {
      return `"${this.getSchemaName(meta, options)}"."${meta.tableName}"`;
    }

    #run(
      sql: string,
      values: readonly unknown[],
      { ctx, loggerContext }: WriteOptions,
      beginsWith = "",
    ): Promise<QueryResult> {
      const connection = this.getConnection("write");
      const compiled = CompiledQuery.raw(`${beginsWith}${sql}`, values.map(boundValue));
      const transaction = ctx as { executeQuery(query: object): Promise<object> };
      const run = async () => connection.transformRawResult(await transaction.executeQuery(compiled), "run");
      return this.rethrow(connection.executeQuery(sql, run, { params: values, ...loggerContext }));
    }
  }
  return BoundWrites as unknown as Base;
}

/** What the ORM would store of a property that is named: its default in place of nothing, where it cannot be null. */
function storedValue({ name, nullable, default: preset }: EntityProperty, row: ColumnValues): unknown {
  const value = row[name];
  return nullable && value === null ? null : (value ?? preset);
}

/** Whether the values are in the form of the database, and the statement stands in a transaction. */
function isBound({ ctx, convertCustomTypes, upsert, unionWhere }: WriteOptions): boolean {
  return ctx !== undefined && convertCustomTypes === false && !upsert && !unionWhere?.length;
}
