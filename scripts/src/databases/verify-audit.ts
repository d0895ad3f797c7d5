import { requireNode } from "@thidua/base/node-version";

requireNode("npm run verify-audit");
// Imported after the check: an old Node cannot parse these modules.
const { runProgram } = await import("./run-program.js");
const { verifyAuditProgram } = await import("./verify-audit-program.js");
await runProgram(verifyAuditProgram);
