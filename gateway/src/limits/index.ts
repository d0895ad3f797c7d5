export { type CostDeclarations, readCostDeclarations } from "./cost/cost-declarations.js";
export { unknownListSize } from "./cost/list-size.js";
export type { Refusal } from "./limit-rule.js";
export { defaultLimits, type OperationLimits } from "./limits.js";
export { OperationCosts } from "./operation-cost.js";
export { OperationGate } from "./operation-gate.js";
export { variablesDepth } from "./variables-depth.js";
