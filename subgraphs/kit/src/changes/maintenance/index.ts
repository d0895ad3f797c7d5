export { forgetIdempotencyKeys } from "./forget-idempotency-keys.js";
export { type MaintenanceLog, runDaily } from "./run-daily.js";
