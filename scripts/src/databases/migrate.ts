import { requireNode } from "@thidua/base/node-version";

requireNode("npm run migrate");
// Imported after the check: an old Node cannot parse these modules.
const { runProgram } = await import("./run-program.js");
const { migrateProgram } = await import("./migrate-program.js");
await runProgram(migrateProgram);
