import { runSubgraph } from "@thidua/kit/server";
import { typicalExamples } from "./definition.js";

await runSubgraph(typicalExamples, process.env);
