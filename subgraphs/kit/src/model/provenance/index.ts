export { Certainty } from "./certainty.js";
export { isPrinted } from "./is-printed.js";
export { SourceReference, SourceReferenceInput } from "./source-reference.js";
