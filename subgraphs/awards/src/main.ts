import { runSubgraph } from "@thidua/kit/server";
import { awards } from "./definition.js";

await runSubgraph(awards, process.env);
