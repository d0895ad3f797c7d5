export { type RecordOptions, recordFields } from "./record-fields.js";
export { optionalText, requirePeriod, requireText } from "./require.js";
