export { arrayValue } from "./array-value.js";
export { type BoundStatement, numbered } from "./bound-statement.js";
export { conditionOf, fromSql, recordAlias, whereSql } from "./condition-sql.js";
export { both, either } from "./joined-conditions.js";
export { OperationReads, observeReads, RequestReads } from "./property-reads.js";
export { readRecords } from "./read-records.js";
export { type Row, readFromPrimary, readPrimaryRows, readRows } from "./read-rows.js";
export { RowShape, rowShapeOf } from "./row-shape.js";
export type { SqlCondition } from "./sql-condition.js";
