export { documentErrorStatusPlugin } from "./document-error-status-plugin.js";
export { logOperation } from "./log-operation.js";
export { operationChoicePlugin } from "./operation-choice-plugin.js";
export { operationCostPlugin } from "./operation-cost-plugin.js";
export { operationLogPlugin } from "./operation-log-plugin.js";
export { presentError } from "./present-error.js";
export { presentErrorsPlugin } from "./present-errors-plugin.js";
export { variableTextPlugin } from "./variable-text-plugin.js";
