export { referenceErrors } from "./reference.errors.js";
export { type References, requireReferences } from "./require-references.js";
