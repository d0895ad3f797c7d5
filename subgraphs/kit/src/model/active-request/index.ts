export { ActiveRequest, type EndReason, type Held } from "./active-request.js";
export { currentRequest, runWithRequest } from "./current-request.js";
export { RequestOverError } from "./request-over-error.js";
