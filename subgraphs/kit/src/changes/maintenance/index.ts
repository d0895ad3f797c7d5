export { forgetIdempotencyKeys } from "./forget-idempotency-keys.js";
export { keepFolding } from "./keep-folding.js";
export { type MaintenanceLog, runDaily } from "./run-daily.js";
