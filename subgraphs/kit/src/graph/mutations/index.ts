export { idempotencyMigration } from "./idempotency-migration.js";
export { IdempotencyStore } from "./idempotency-store.js";
export { IdempotencyKeyField, IdempotentInput } from "./idempotent-input.js";
export { mutate } from "./mutate.js";
export { mutationErrors } from "./mutation.errors.js";
export { payloadType } from "./payload-type.js";
export { UserError } from "./user-error.js";
export { requireVersion, VersionConflict } from "./version-conflict.js";
export { ExpectedVersionField, VersionedInput } from "./versioned-input.js";
