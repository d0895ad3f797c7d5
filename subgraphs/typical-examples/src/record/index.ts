import "./record.errors.js";

export { RecordInput } from "./record-input.js";
export { requireRecord } from "./require-record.js";
export { requiredTexts } from "./required-texts.js";
