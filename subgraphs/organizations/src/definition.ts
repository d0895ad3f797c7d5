import { ownedEntity } from "@thidua/kit/federation";
import type { SubgraphDefinition } from "@thidua/kit/server";
import { migrations } from "./migrations/index.js";
import { Province } from "./province/province.js";
import { ProvinceResolver } from "./province/province.resolver.js";

/** The organizations subgraph. */
export const organizations: SubgraphDefinition = {
  name: "organizations",
  database: { schema: "organizations", entities: [Province], migrations },
  graph: {
    resolvers: [ProvinceResolver],
    references: { Province: ownedEntity(Province, ["id", "code"]) },
  },
};
