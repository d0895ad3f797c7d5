import { processEnvironment } from "@thidua/kit/env";
import { runSubgraph } from "@thidua/kit/server";
import { awards } from "./definition.js";

await runSubgraph(awards, processEnvironment());
