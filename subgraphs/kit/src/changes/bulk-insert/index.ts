export { insertRecords } from "./insert-records.js";
