export { legacyEncoding, refuseLegacyTexts } from "./legacy-encoding.js";
export { type RecordOptions, recordFields } from "./record-fields.js";
export { RecordInput } from "./record-input.js";
export { recordErrors } from "./records.errors.js";
export { optionalText, requirePeriod, requireText } from "./require.js";
export { optionalCount, requireYear } from "./require-number.js";
export { requireRecord } from "./require-record.js";
export { requiredTexts } from "./required-texts.js";
export { uniqueInOrder } from "./unique-in-order.js";
