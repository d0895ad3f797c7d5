import { processEnvironment } from "@thidua/kit/env";
import { runSubgraph } from "@thidua/kit/server";
import { organizations } from "./definition.js";

await runSubgraph(organizations, processEnvironment());
