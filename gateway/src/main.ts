import { requireNode } from "@thidua/base/node-version";

requireNode("npm run gateway");
// Imported after the check: an old Node cannot parse these modules.
const { runGateway } = await import("./run-gateway.js");
await runGateway();
