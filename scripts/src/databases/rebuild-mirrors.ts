import { requireNode } from "@thidua/base/node-version";

requireNode("npm run rebuild-mirrors");
// Imported after the check: an old Node cannot parse these modules.
const { runProgram } = await import("./run-program.js");
const { rebuildMirrorsProgram } = await import("./rebuild-mirrors-program.js");
await runProgram(rebuildMirrorsProgram);
