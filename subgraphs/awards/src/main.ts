import { requireNode } from "@thidua/base/node-version";

requireNode("npm run subgraph -- awards");
// Imported after the check: an old Node cannot parse these modules.
const { processEnvironment } = await import("@thidua/base/env");
const { runSubgraph } = await import("@thidua/kit/serve/server");
const { awards } = await import("./definition.js");
await runSubgraph(awards, processEnvironment());
