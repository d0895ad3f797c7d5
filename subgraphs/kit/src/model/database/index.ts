import "reflect-metadata";

export { BaseRecord } from "./base-record.js";
export type { DatabaseSource } from "./database-source.js";
export {
  collectGarbage,
  DatabaseLockedError,
  dataName,
  type EmbeddedDatabase,
  type EmbeddedInstance,
  openEmbeddedDatabase,
  openMemoryDatabase,
} from "./embedded/index.js";
export { ListProperty } from "./list-property.js";
export {
  type AnsweredStatement,
  collectProcessStatements,
  collectStatements,
  observeStatements,
} from "./statement-log.js";
export { isUnrecorded, Unrecorded } from "./unrecorded.js";
