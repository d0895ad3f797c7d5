export { createEmptyDatabase, type EmptyDatabase } from "./empty-database.js";
export { exclusively } from "./exclusively.js";
export { type MirroredOrganization, mirrorOrganization } from "./mirror-organization.js";
export { readableStatement } from "./readable-statement.js";
export { schemaDifference } from "./schema-agreement.js";
export type { TestContent } from "./test-content.js";
export { openTestDatabase, openTestDatabases, ownDatabase } from "./test-database.js";
export type { TestDatabases } from "./test-databases.js";
export { openTestGraph, type TestGraph, testCaller } from "./test-graph.js";
