export { httpErrors } from "./http.errors.js";
export { callerNetworkHeader, gatewayNameHeader } from "./origin-headers.js";
export { Drain } from "./drain.js";
export { type Problem, type ProblemResponse, problemResponse } from "./problem-response.js";
export { requestIdFrom } from "./request-id.js";
export { securityHeaders } from "./security-headers.js";
