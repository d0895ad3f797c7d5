export { type OperationRequest, QueryExecutor, type RequestRecords } from "./query-executor.js";
