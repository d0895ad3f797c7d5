import { requireNode } from "@thidua/base/node-version";

requireNode("npm run keys");
// Imported after the check: an old Node cannot parse these modules.
const { runProgram } = await import("../databases/run-program.js");
const { makeKeysProgram } = await import("./make-keys-program.js");
await runProgram(makeKeysProgram);
