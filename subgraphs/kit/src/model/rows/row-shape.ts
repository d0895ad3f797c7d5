import type { EntityClass, EntityMetadata, EntityProperty } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { derivedColumns } from "../columns/index.js";
import { type EntityReads, readsOf } from "./property-reads.js";
import type { Row } from "./read-rows.js";

/** A column and the property that it is stored in. */
interface ShapedColumn {
  readonly property: string;
  readonly column: string;
  readonly isJson: boolean;
  /** Makes the property's value, which is no text, from the text of it; undefined if it is the value as it comes. */
  readonly convert: ((value: string) => unknown) | undefined;
}

/** The members of a record with its row and what observes it; no entity has such properties. */
const rowOf = Symbol("row");
const observer = Symbol("observer");

/** A record that reads its properties from a row. */
interface RowRecord {
  readonly [rowOf]: { [column: string]: unknown };
  readonly [observer]: EntityReads | undefined;
}

/** How records of an entity are made from rows. */
export class RowShape<Record extends object> {
  /** The table as statements name it. */
  readonly table: string;
  readonly #columns: readonly ShapedColumn[];
  /** The properties that only the database reads. */
  readonly #derived: ReadonlySet<string>;
  readonly #types: ReadonlyMap<string, string>;
  readonly #record: RecordClass<Record>;
  readonly #reads: EntityReads | undefined;

  /** @param reads what observes the records, and says which columns are selected; all are without it */
  constructor(parts: ShapeParts<Record>, reads?: EntityReads) {
    this.table = parts.table;
    this.#columns = parts.columns;
    this.#derived = parts.derived;
    this.#types = parts.types;
    this.#record = parts.record;
    this.#reads = reads;
  }

  /** Returns the column of a property. */
  columnOf(property: string): string {
    return this.#columns.find((one) => one.property === property)!.column;
  }

  /** Returns the column of a property as statements name it. */
  columnSql(alias: string, property: string): string {
    return `"${alias}"."${this.columnOf(property)}"`;
  }

  /** Returns the type of a property's column as PostgreSQL names it. */
  typeOf(property: string): string {
    return this.#types.get(property)!;
  }

  /**
   * Returns the columns for a `select`: those that the operation is known to read, or else all that something other than the database
   * reads, and the ID.
   *
   * @param needed properties that are read all the same. The others of the kind are not read with the records
   */
  columnsSql(alias: string, needed: readonly string[] = []): string {
    return this.#columns
      .filter(({ property }) => this.#isSelected(property) || needed.includes(property))
      .map(({ column, isJson }) => `"${alias}"."${column}"${isJson ? `::text as "${column}"` : ""}`)
      .join(", ");
  }

  /** Makes the record of a row that has the columns of `columnsSql`. It keeps the row, and cannot be changed. */
  toRecord(row: Row): Record {
    return new this.#record(row, this.#reads);
  }

  #isSelected(property: string): boolean {
    if (this.#derived.has(property)) return false;
    const selected = this.#reads?.selected;
    return !selected || property === "id" || selected.has(property);
  }
}

/** A class of records that read their properties from a row. */
type RecordClass<Record> = new (row: Row, reads: EntityReads | undefined) => Record;

/** What the shapes of an entity have in common. */
interface ShapeParts<Record> {
  readonly table: string;
  readonly columns: readonly ShapedColumn[];
  /** The properties that only the database reads. */
  readonly derived: ReadonlySet<string>;
  readonly types: ReadonlyMap<string, string>;
  readonly record: RecordClass<Record>;
}

function shapeParts<Record extends object>(em: EntityManager, entity: EntityClass<Record>): ShapeParts<Record> {
  const metadata = em.getMetadata().get(entity as never) as unknown as EntityMetadata;
  const schema = metadata.schema ?? String(em.config.get("schema"));
  const stored = metadata.props.filter(({ fieldNames, persist }) => fieldNames?.length === 1 && persist !== false);
  const platform = em.getPlatform();
  const derived = derivedColumns(entity);
  const columns = stored.map((property) => ({
    property: property.name,
    column: property.fieldNames[0]!,
    isJson: property.columnTypes[0] === "jsonb",
    convert: conversion(property, platform),
  }));
  return {
    table: `"${schema}"."${metadata.tableName}"`,
    columns,
    derived,
    types: new Map(stored.map(({ name, columnTypes }) => [name, columnTypes[0]!])),
    record: recordClass(entity, columns, derived),
  };
}

/**
 * Makes a class whose instances read the properties of an entity from a row, as they are asked for: most fields of a record are not.
 * They are instances of the entity's class too, since type-graphql would make a new one, with another ID. The accessors of the ORM,
 * which watch every value that is set, are behind those of the class.
 */
function recordClass<Record extends object>(
  entity: EntityClass<Record>,
  columns: readonly ShapedColumn[],
  derived: ReadonlySet<string>,
): RecordClass<Record> {
  function PlainRecord(
    this: { -readonly [Member in keyof RowRecord]: unknown },
    row: Row,
    reads: EntityReads | undefined,
  ): void {
    this[rowOf] = row;
    this[observer] = reads;
  }
  PlainRecord.prototype = Object.create(
    (entity as unknown as { prototype: Record }).prototype,
    Object.fromEntries(
      columns.map((column) => [column.property, accessorOf(entity.name, column, derived.has(column.property))]),
    ),
  );
  return PlainRecord as never;
}

function accessorOf(
  entity: string,
  { property, column, convert }: ShapedColumn,
  isDerived: boolean,
): PropertyDescriptor & ThisType<RowRecord> {
  return {
    get() {
      const row = this[rowOf];
      const value = row[column];
      const reads = this[observer];
      if (value === undefined) {
        if (!isDerived) reads?.miss(property);
        throw new Error(`${entity}.${property} is not read with the record`);
      }
      if (reads !== undefined && reads.selected === null) reads.note(property);
      if (convert === undefined || typeof value !== "string") return value;
      const converted = convert(value);
      // A text of JSON would be taken for what it is made from.
      if (typeof converted !== "string") row[column] = converted;
      return converted;
    },
    configurable: true,
  };
}

/** Returns how a property's value is made from the text of it; undefined if it is the value as it comes. */
function conversion(
  { customType, runtimeType, columnTypes }: EntityProperty,
  platform: ReturnType<EntityManager["getPlatform"]>,
): ((value: string) => unknown) | undefined {
  if (runtimeType === "Date") return (value) => platform.parseDate(value);
  // Most records are asked for none of their JSON: the driver would parse it all.
  if (columnTypes[0] === "jsonb") return (value) => JSON.parse(value);
  // Days are texts.
  if (!customType || runtimeType === "string") return undefined;
  return (value) => customType.convertToJSValue(value, platform);
}

// biome-ignore lint/suspicious/noExplicitAny: entities of any shape
const known = new WeakMap<object, Map<EntityClass<any>, { parts: ShapeParts<any>; shape: RowShape<any> }>>();

/** Returns how records of an entity are made from rows, for the ORM of an EntityManager, and for what observes its reads. */
export function rowShapeOf<Record extends object>(em: EntityManager, entity: EntityClass<Record>): RowShape<Record> {
  const owner = em.config;
  const ofOwner = known.get(owner) ?? new Map();
  known.set(owner, ofOwner);
  let found = ofOwner.get(entity);
  if (!found) {
    const parts = shapeParts(em, entity);
    found = { parts, shape: new RowShape(parts) };
    ofOwner.set(entity, found);
  }
  const reads = readsOf(em, entity);
  return reads ? new RowShape(found.parts, reads) : found.shape;
}
