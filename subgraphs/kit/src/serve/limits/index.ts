export { operationCostPlugin } from "./operation-cost-plugin.js";
export { RequestLimits } from "./request-limits.js";
