export { type OperationRequest, QueryExecutor, type RequestRecords } from "./query-executor.js";
export { withoutInfo } from "./without-info.js";
