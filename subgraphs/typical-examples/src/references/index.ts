export { referenceErrors } from "./reference.errors.js";
export { type Reference, type References, requireReferences } from "./require-references.js";
