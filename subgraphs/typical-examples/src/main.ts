import { processEnvironment } from "@thidua/kit/env";
import { runSubgraph } from "@thidua/kit/server";
import { typicalExamples } from "./definition.js";

await runSubgraph(typicalExamples, processEnvironment());
