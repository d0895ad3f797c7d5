import { Check, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { ID } from "type-graphql";
import { type ColumnDecorator, declareColumn } from "./declared-columns.js";
import { Derived } from "./derived-columns.js";
import { setKeyPattern } from "./key-patterns.js";

/* Columns that are no fields of the graph: resolvers return the records that they refer to. */

/** What every stored ID can state. */
export interface StoredIdOptions {
  nullable?: boolean;
  /** Vietnamese, then English: the description of inputs (`ColumnInput`) and filters (`filterOf`) of the ID. */
  description?: readonly [vi: string, en: string];
}

/** The ID of another subgraph's record, with an index. */
export function ForeignId(options: StoredIdOptions = {}): ColumnDecorator {
  return (prototype, property) => {
    Property({ type: "uuid", nullable: options.nullable ?? false })(prototype, property);
    Index()(prototype, property as never);
    declareStoredId(prototype, property, options);
  };
}

/** The options of a reference within a subgraph. */
export interface ReferenceOptions extends StoredIdOptions {
  /** What PostgreSQL does when the record that is referred to is deleted, such as `cascade`. */
  deleteRule?: string;
  /** Whether the column has an index of its own: true unless another index begins with the column. */
  index?: boolean;
  /** The column's name, if it is not the property's. */
  column?: string;
}

/**
 * The ID of a record of this subgraph, as a foreign key with an index. The column is named after the property unless
 * its name is given: `planId` is stored in `plan_id`.
 *
 * @param entity the class of the record that is referred to
 */
// biome-ignore lint/suspicious/noExplicitAny: entities of any shape
export function ReferenceTo(entity: () => any, options: ReferenceOptions = {}): ColumnDecorator {
  const { nullable = false, deleteRule, index = true } = options;
  return (prototype, property) => {
    const fieldName = options.column ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    ManyToOne({ entity, mapToPk: true, fieldName, nullable, ...(deleteRule && { deleteRule }) })(prototype, property);
    if (index) Index()(prototype, property as never);
    declareStoredId(prototype, property, options);
  };
}

/**
 * The key by which a text is ordered (`sortKey`), compared byte by byte, with an index.
 *
 * @param options.isRead whether resolvers read it: lists and loaders leave other keys out of records
 * @param options.pattern a regular expression of PostgreSQL and JavaScript that all keys match, if those of an earlier version do not: the
 *   database refuses others, and so do cursors
 */
export function SortKey({
  nullable = false,
  index = true,
  isRead = false,
  pattern,
}: {
  nullable?: boolean;
  index?: boolean;
  isRead?: boolean;
  pattern?: string;
} = {}): ColumnDecorator {
  return (prototype, property) => {
    if (!isRead) Derived()(prototype, property);
    if (pattern !== undefined) matchPattern(prototype, property, pattern);
    Property({ type: "text", columnType: "text", collation: "C", nullable })(prototype, property);
    if (index) Index()(prototype, property as never);
  };
}

function matchPattern(prototype: object, property: string, pattern: string): void {
  setKeyPattern(prototype.constructor, property, new RegExp(pattern));
  const column = property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  Check({ expression: `"${column}" ~ '${pattern}'` })(prototype, property as never);
}

function declareStoredId(prototype: object, property: string, options: StoredIdOptions): void {
  const { nullable = false, description: [vi, en] = ["", ""] } = options;
  declareColumn(prototype.constructor, { property, kind: "id", type: () => ID, vi, en, nullable });
}
