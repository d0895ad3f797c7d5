import { processEnvironment } from "@thidua/base/env";
import { runSubgraph } from "@thidua/kit/serve/server";
import { typicalExamples } from "./definition.js";

await runSubgraph(typicalExamples, processEnvironment());
