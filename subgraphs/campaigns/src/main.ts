import { requireNode } from "@thidua/base/node-version";

requireNode("npm run subgraph -- campaigns");
// Imported after the check: an old Node cannot parse these modules.
const { processEnvironment } = await import("@thidua/base/env");
const { runSubgraph } = await import("@thidua/kit/serve/server");
const { campaigns } = await import("./definition.js");
await runSubgraph(campaigns, processEnvironment());
