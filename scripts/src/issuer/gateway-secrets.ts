import { requireNode } from "@thidua/base/node-version";

requireNode("npm run gateway-secrets");
// Imported after the check: an old Node cannot parse these modules.
const { runProgram } = await import("../databases/run-program.js");
const { gatewaySecretsProgram } = await import("./gateway-secrets-program.js");
await runProgram(gatewaySecretsProgram);
