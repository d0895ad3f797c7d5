export { BaseRecord } from "./base-record.js";
export { type DatabaseDefinition, type DatabaseSource, openDatabase, type SubgraphDatabase } from "./database.js";
export { type EmbeddedDatabase, openEmbeddedDatabase, openMemoryDatabase } from "./embedded.js";
export { ListProperty } from "./list-property.js";
export { DatabaseLockedError } from "./lock-file.js";
export { collectProcessStatements, collectStatements } from "./statement-log.js";
