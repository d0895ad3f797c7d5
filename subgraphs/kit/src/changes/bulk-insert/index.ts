export { bulkColumnsOf } from "./bulk-columns.js";
export { insertRecords } from "./insert-records.js";
export { insertRows } from "./insert-rows.js";
