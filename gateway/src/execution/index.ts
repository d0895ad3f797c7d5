export { collectFields, conditionVariables, type SelectionScope } from "./compile/collect-fields.js";
export { fragmentsOf } from "./compile/fragments.js";
export { planningLimits } from "./compile/planning-limits.js";
export { createExecutor } from "./create-executor.js";
export { stringifyAnswer, WrittenData } from "./write/written-data.js";
