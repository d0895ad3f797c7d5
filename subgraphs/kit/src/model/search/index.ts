export { searchCondition } from "./search-condition.js";
export { SearchableRecord } from "./searchable-record.js";
