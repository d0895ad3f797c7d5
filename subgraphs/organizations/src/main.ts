import { processEnvironment } from "@thidua/base/env";
import { runSubgraph } from "@thidua/kit/serve/server";
import { organizations } from "./definition.js";

await runSubgraph(organizations, processEnvironment());
