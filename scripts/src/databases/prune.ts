import { requireNode } from "@thidua/base/node-version";

requireNode("npm run prune");
// Imported after the check: an old Node cannot parse these modules.
const { runProgram } = await import("./run-program.js");
const { pruneProgram } = await import("./prune-program.js");
await runProgram(pruneProgram);
