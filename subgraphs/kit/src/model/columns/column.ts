import { Index, Unique } from "@mikro-orm/decorators/legacy";
import { Field } from "type-graphql";
import { type Visibility, VisibleTo } from "../visibility/index.js";
import { type ColumnDecorator, type ColumnKind, declareColumn, type GraphType } from "./declared-columns.js";
import { fieldDescription, type NullReason } from "./null-reason.js";

/**
 * In place of a level: the column is no field of the graph. Its description is that of inputs (`ColumnInput`), filters
 * (`filterOf`) and orders (`orderOf`).
 */
export const NO_FIELD = "NO_FIELD";

/** The options of every described column. */
export interface ColumnOptions {
  /** Who may read the field: `PUBLIC`, `INTERNAL`, `restricted(…)`, or `NO_FIELD` for none. It has no default. */
  level: Visibility | typeof NO_FIELD;
  /**
   * Whether the column may be null; a reason is stated in the field's description. A field that its level can hide is nullable
   * even if its column is not, and its description says so.
   */
  nullable?: boolean | NullReason;
  /** Whether the column has an index of its own, so that lists can filter and order by it. */
  index?: boolean;
  /** Whether each value occurs once. */
  unique?: boolean;
}

/**
 * Declares a column once: its GraphQL field, the property that the ORM stores, who may read it, and its description in both
 * languages. The decorators `Text`, `Day`, `Choice` and their like pass the types.
 *
 * @param texts the description in Vietnamese and in English, without the last full stop and without the reason for null
 * @param stored the decorators of the ORM for the property
 */
export function column(
  kind: ColumnKind,
  type: GraphType,
  [vi, en]: [vi: string, en: string],
  options: ColumnOptions & { limit?: number },
  ...stored: ColumnDecorator[]
): ColumnDecorator {
  const { level, index, unique, limit } = options;
  const nullable = Boolean(options.nullable);
  return (prototype, property) => {
    if (level !== NO_FIELD) {
      const description = fieldDescription(vi, en, { level, nullable: options.nullable });
      Field(type, { nullable: nullable || level.level !== "PUBLIC", description })(prototype, property);
      VisibleTo(level)(prototype, property);
    }
    for (const decorator of stored) decorator(prototype, property);
    if (index) Index()(prototype, property as never);
    if (unique) Unique()(prototype, property as never);
    declareColumn(prototype.constructor, { property, kind, type, vi, en, nullable, limit });
  };
}
