import { requireNode } from "@thidua/base/node-version";

requireNode("npm run database-roles");
// Imported after the check: an old Node cannot parse these modules.
const { runProgram } = await import("./run-program.js");
const { databaseRolesProgram } = await import("./database-roles-program.js");
await runProgram(databaseRolesProgram);
