import { requireNode } from "@thidua/base/node-version";

requireNode("npm run rebuild-statistics");
// Imported after the check: an old Node cannot parse these modules.
const { runProgram } = await import("./run-program.js");
const { rebuildStatisticsProgram } = await import("./rebuild-statistics-program.js");
await runProgram(rebuildStatisticsProgram);
