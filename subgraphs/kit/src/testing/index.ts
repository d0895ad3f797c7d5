export { schemaDifference } from "./schema-agreement.js";
export { openTestDatabase, openTestDatabases, type TestDatabases } from "./test-database.js";
export { openTestGraph, type TestGraph } from "./test-graph.js";
