export { type FillOptions, fillDatabase } from "./fill-database.js";
export { fillOwnDatabases } from "./fill-own-databases.js";
export { fillTables } from "./fill-tables.js";
export { type GeneratedSize, measuredSize, smallestSize } from "./generated-size.js";
export type { KeyFunctions } from "./key-functions.js";
export { nameParts } from "./name-parts.js";
export { ownKeyFunctions } from "./own-key-functions.js";
export { type SkewedIds, skewedIds } from "./referred-record.js";
