export { Certainty } from "./certainty.js";
export { SourceReference, SourceReferenceInput } from "./source-reference.js";
