export { type OperationRequest, QueryExecutor } from "./query-executor.js";
