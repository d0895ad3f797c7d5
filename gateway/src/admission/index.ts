export { GatewayAdmission } from "./gateway-admission.js";
export type { UnparsedOperation } from "./known-costs.js";
export type { OperationAdmission } from "./operation-admission.js";
export type { RequestCharges } from "./request-charges.js";
