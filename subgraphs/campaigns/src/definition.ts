import type { SubgraphDefinition } from "@thidua/kit/server";
import { migrations } from "./migrations/index.js";

/** The campaigns subgraph. */
export const campaigns: SubgraphDefinition = {
  name: "campaigns",
  database: {
    schema: "campaigns",
    entities: [],
    migrations,
  },
  graph: {
    resolvers: [],
    references: {},
  },
};
