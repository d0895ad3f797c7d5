import { Index, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Field } from "type-graphql";
import { type Visibility, VisibleTo } from "../visibility/index.js";
import { type ColumnDecorator, type ColumnKind, declareColumn, type GraphType } from "./declared-columns.js";

/** What every column of the graph says of itself. */
export interface ColumnOptions {
  /** Who may read the field: `PUBLIC`, `INTERNAL`, `restricted(…)`. It has no default. */
  level: Visibility;
  /** Whether the column and the field may be null; a field that a level can hide must be. */
  nullable?: boolean;
  /** Whether the column has an index of its own, so that lists can filter and order by it. */
  index?: boolean;
  /** Whether each value occurs once. */
  unique?: boolean;
}

/**
 * Declares a column once: the GraphQL field, the ORM's property, who may read it, and its description in both languages. The
 * decorators beside this file (`Text`, `Day`, `Choice` …) choose the types.
 */
export function column(
  kind: ColumnKind,
  type: GraphType,
  [vi, en]: [vi: string, en: string],
  options: ColumnOptions & { limit?: number },
  ...stored: ColumnDecorator[]
): ColumnDecorator {
  const { level, nullable = false, index, unique, limit } = options;
  return (prototype, property) => {
    Field(type, { nullable, description: bilingual(vi, en) })(prototype, property);
    VisibleTo(level)(prototype, property);
    for (const decorator of stored) decorator(prototype, property);
    if (index) Index()(prototype, property as never);
    if (unique) Unique()(prototype, property as never);
    declareColumn(prototype.constructor, { property: property, kind, type, vi, en, nullable, limit });
  };
}
