import type { EntityClass, EntityMetadata, EntityProperty } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { derivedColumns } from "../columns/index.js";
import type { Row } from "./read-rows.js";

/** A column and the property that it is stored in. */
interface ShapedColumn {
  readonly property: string;
  readonly column: string;
  /** Makes the property's value from one that is not null; undefined if it is the value as it comes. */
  readonly convert: ((value: unknown) => unknown) | undefined;
}

/** How records of an entity are made from rows. */
export class RowShape<Record extends object> {
  /** The table as statements name it. */
  readonly table: string;
  readonly #columns: readonly ShapedColumn[];
  /** The properties that only the database reads. */
  readonly #derived: ReadonlySet<string>;
  readonly #types: ReadonlyMap<string, string>;
  readonly #prototype: Record;

  constructor(em: EntityManager, entity: EntityClass<Record>) {
    const metadata = em.getMetadata().get(entity as never) as unknown as EntityMetadata;
    const schema = metadata.schema ?? String(em.config.get("schema"));
    this.table = `"${schema}"."${metadata.tableName}"`;
    const stored = metadata.props.filter(({ fieldNames, persist }) => fieldNames?.length === 1 && persist !== false);
    const platform = em.getPlatform();
    this.#derived = derivedColumns(entity);
    this.#columns = stored.map((property) => ({
      property: property.name,
      column: property.fieldNames[0]!,
      convert: conversion(property, platform),
    }));
    this.#types = new Map(stored.map(({ name, columnTypes }) => [name, columnTypes[0]!]));
    // The ORM defines accessors on the class, which watch every value that is set. Plain properties stand before them, and a record
    // is still an instance of the class: type-graphql would make a new one, with another ID.
    this.#prototype = Object.create(
      (entity as unknown as { prototype: Record }).prototype,
      Object.fromEntries(
        this.#columns.map(({ property }) => [
          property,
          this.#derived.has(property)
            ? unreadProperty(entity.name, property)
            : { value: undefined, writable: true, enumerable: false, configurable: true },
        ]),
      ),
    ) as Record;
  }

  /** Returns the column of a property as statements name it. */
  columnSql(alias: string, property: string): string {
    return `"${alias}"."${this.#columns.find((one) => one.property === property)!.column}"`;
  }

  /** Returns the type of a property's column as PostgreSQL names it. */
  typeOf(property: string): string {
    return this.#types.get(property)!;
  }

  /**
   * Returns the columns for a `select`: all that something other than the database reads.
   *
   * @param needed properties that are read all the same. The others of the kind are undefined in the records
   */
  columnsSql(alias: string, needed: readonly string[] = []): string {
    return this.#columns
      .filter(({ property }) => !this.#derived.has(property) || needed.includes(property))
      .map(({ column }) => `"${alias}"."${column}"`)
      .join(", ");
  }

  /** Makes the record of a row. A column that the row does not have is undefined in it. */
  toRecord(row: Row): Record {
    const record = Object.create(this.#prototype) as { [property: string]: unknown };
    for (const { property, column, convert } of this.#columns) {
      const value = row[column];
      if (value === undefined) continue;
      record[property] = value === null || convert === undefined ? value : convert(value);
    }
    return record as Record;
  }
}

/** A property that most records do not have. Whoever reads it by mistake must not take it for a missing value. */
function unreadProperty(entity: string, property: string): PropertyDescriptor & ThisType<object> {
  return {
    get(): never {
      throw new Error(`${entity}.${property} is not read with the record: it is declared as derived`);
    },
    set(value) {
      Object.defineProperty(this, property, { value, writable: true, enumerable: true, configurable: true });
    },
    configurable: true,
  };
}

function conversion(
  { customType, runtimeType }: EntityProperty,
  platform: ReturnType<EntityManager["getPlatform"]>,
): ((value: unknown) => unknown) | undefined {
  if (runtimeType === "Date") return (value) => platform.parseDate(value as string);
  if (!customType) return undefined;
  // Days are texts, and JSON is parsed by the driver.
  if (runtimeType === "string" || runtimeType === "any") return undefined;
  return (value) => customType.convertToJSValue(value, platform);
}

// biome-ignore lint/suspicious/noExplicitAny: entities of any shape
const shapes = new WeakMap<object, Map<EntityClass<any>, RowShape<any>>>();

/** Returns how records of an entity are made from rows, for the ORM of an EntityManager. */
export function rowShapeOf<Record extends object>(em: EntityManager, entity: EntityClass<Record>): RowShape<Record> {
  const owner = em.config;
  const known = shapes.get(owner) ?? new Map();
  shapes.set(owner, known);
  const shape = known.get(entity) ?? new RowShape(em, entity);
  known.set(entity, shape);
  return shape;
}
