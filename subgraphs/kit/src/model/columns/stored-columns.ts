import { Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { type ColumnDecorator, declareColumn } from "./declared-columns.js";

/* Columns that are no fields of the graph: resolvers show what they refer to. */

/** The id of another subgraph's record, with an index. */
export function ForeignId({ nullable = false }: { nullable?: boolean } = {}): ColumnDecorator {
  return (prototype, property) => {
    Property({ type: "uuid", nullable })(prototype, property);
    Index()(prototype, property as never);
    declareStoredId(prototype, property, nullable);
  };
}

/** What `ReferenceTo` says beside the entity. */
export interface ReferenceOptions {
  nullable?: boolean;
  /** What PostgreSQL does when the record that is referred to is deleted. */
  deleteRule?: string;
  /** Whether the column has an index of its own; it has unless another index begins with it. */
  index?: boolean;
}

/**
 * The id of a record of this subgraph, as a foreign key with an index. The column is named after the property: `planId` is
 * stored in `plan_id`.
 */
// biome-ignore lint/suspicious/noExplicitAny: entities of any shape
export function ReferenceTo(entity: () => any, options: ReferenceOptions = {}): ColumnDecorator {
  const { nullable = false, deleteRule, index = true } = options;
  return (prototype, property) => {
    const fieldName = property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    ManyToOne({ entity, mapToPk: true, fieldName, nullable, ...(deleteRule && { deleteRule }) })(prototype, property);
    if (index) Index()(prototype, property as never);
    declareStoredId(prototype, property, nullable);
  };
}

/** The key by which a text is ordered (`sortKey`), compared byte by byte, with an index. */
export function SortKey({
  nullable = false,
  index = true,
}: {
  nullable?: boolean;
  index?: boolean;
} = {}): ColumnDecorator {
  return (prototype, property) => {
    Property({ type: "text", columnType: "text", collation: "C", nullable })(prototype, property);
    if (index) Index()(prototype, property as never);
  };
}

function declareStoredId(prototype: object, property: string, nullable: boolean): void {
  const declaration = {
    property: property,
    kind: "id",
    type: () => String,
    vi: "",
    en: "",
    nullable,
  } as const;
  declareColumn(prototype.constructor, declaration);
}
