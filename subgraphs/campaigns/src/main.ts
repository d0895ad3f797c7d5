import { processEnvironment } from "@thidua/base/env";
import { runSubgraph } from "@thidua/kit/serve/server";
import { campaigns } from "./definition.js";

await runSubgraph(campaigns, processEnvironment());
