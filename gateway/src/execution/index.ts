export { collectFields, conditionVariables, type SelectionScope } from "./collect-fields.js";
export { createExecutor } from "./create-executor.js";
export { OperationCache } from "./operation-cache.js";
export { fragmentsOf } from "./without-introspection.js";
export { stringifyAnswer, WrittenData } from "./written-data.js";
