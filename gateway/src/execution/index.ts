export { costsOf } from "./compile/declared-costs.js";
export { loadSupergraph } from "./compile/load-supergraph.js";
export { createExecutor, type Executor, type ServedSupergraph } from "./create-executor.js";
export { PreparedOperations } from "./prepared-operations.js";
export { stringifyAnswer, WrittenData } from "./write/written-data.js";
