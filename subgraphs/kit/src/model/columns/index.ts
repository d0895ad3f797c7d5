import "reflect-metadata";

export { type ColumnOptions, NO_FIELD } from "./column.js";
export { columnDescription } from "./column-description.js";
export { columnValues } from "./column-values.js";
export {
  Amount,
  CatalogCode,
  Choice,
  Choices,
  Code,
  Day,
  Flag,
  Id,
  Instant,
  Json,
  Text,
  Texts,
  Url,
  Whole,
} from "./columns.js";
export {
  type ColumnDecorator,
  type ColumnKind,
  type DeclaredColumn,
  declaredColumn,
  declaredColumns,
  type GraphType,
  requireColumn,
} from "./declared-columns.js";
export { Derived, derivedColumns } from "./derived-columns.js";
export { keyPattern } from "./key-patterns.js";
export { fieldDescription, type NullReason } from "./null-reason.js";
export { ForeignId, ReferenceTo, SortKey } from "./stored-columns.js";
