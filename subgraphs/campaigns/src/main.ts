import { processEnvironment } from "@thidua/kit/env";
import { runSubgraph } from "@thidua/kit/server";
import { campaigns } from "./definition.js";

await runSubgraph(campaigns, processEnvironment());
