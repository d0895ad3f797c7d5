export { GatewayAdmission } from "./gateway-admission.js";
export type { UnparsedOperation } from "./known-costs.js";
export type { RequestAdmission } from "./request-admission.js";
export type { RequestCharges } from "./request-charges.js";
export { busyError, busyHeaders, busyValues, serviceBusy } from "./service-busy.js";
