export { GatewayAdmission } from "./gateway-admission.js";
export type { RequestCharges } from "./request-charges.js";
