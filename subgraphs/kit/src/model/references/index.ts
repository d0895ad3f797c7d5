export { missingFrom } from "./missing-from.js";
export type { Reference } from "./reference.js";
export { type ReferenceChecks, type ReferenceKind, referenceChecks } from "./reference-checks.js";
export { uuidArray } from "./uuid-array.js";
