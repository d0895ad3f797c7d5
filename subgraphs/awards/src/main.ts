import { processEnvironment } from "@thidua/base/env";
import { runSubgraph } from "@thidua/kit/serve/server";
import { awards } from "./definition.js";

await runSubgraph(awards, processEnvironment());
