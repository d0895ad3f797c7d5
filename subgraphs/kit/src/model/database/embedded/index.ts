export { collectGarbage } from "./collect-garbage.js";
export { dataName, type EmbeddedDatabase, openEmbeddedDatabase } from "./embedded-database.js";
export type { EmbeddedInstance } from "./embedded-instance.js";
export { DatabaseLockedError } from "./lock-file.js";
export { openMemoryDatabase } from "./memory-database.js";
