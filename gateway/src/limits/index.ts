export type { Refusal } from "./limit-rule.js";
export { defaultLimits, type OperationLimits } from "./limits.js";
export { OperationGate } from "./operation-gate.js";
