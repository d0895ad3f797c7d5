export { missingFrom } from "./missing-from.js";
export type { Reference } from "./reference.js";
export { unknownReferences } from "./unknown-references.js";
