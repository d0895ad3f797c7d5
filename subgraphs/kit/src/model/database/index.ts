import "reflect-metadata";

export { BaseRecord } from "./base-record.js";
export type { DatabaseSource } from "./database-source.js";
export { dataName, type EmbeddedDatabase, openEmbeddedDatabase, openMemoryDatabase } from "./embedded.js";
export { ListProperty } from "./list-property.js";
export { DatabaseLockedError } from "./lock-file.js";
export { collectProcessStatements, collectStatements } from "./statement-log.js";
export { isUnrecorded, Unrecorded } from "./unrecorded.js";
