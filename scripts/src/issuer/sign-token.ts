import { requireNode } from "@thidua/base/node-version";

requireNode("npm run -s sign-token");
// Imported after the check: an old Node cannot parse these modules.
const { runProgram } = await import("../databases/run-program.js");
const { signTokenProgram } = await import("./sign-token-program.js");
await runProgram(signTokenProgram);
