import { requireNode } from "@thidua/base/node-version";

requireNode("npm run seed");
// Imported after the check: an old Node cannot parse these modules.
const { runProgram } = await import("./run-program.js");
const { seedProgram } = await import("./seed-program.js");
await runProgram(seedProgram);
