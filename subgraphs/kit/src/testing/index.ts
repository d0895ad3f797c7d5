export { schemaDifference } from "./schema-agreement.js";
export { openTestDatabase, openTestDatabases, type TestDatabases } from "./test-database.js";
export { openTestGraph, type TestGraph, testCaller } from "./test-graph.js";
