import { requireNode } from "@thidua/base/node-version";

requireNode("npm run audit-key");
// Imported after the check: an old Node cannot parse these modules.
const { runProgram } = await import("./run-program.js");
const { auditKeyProgram } = await import("./audit-key-program.js");
await runProgram(auditKeyProgram);
