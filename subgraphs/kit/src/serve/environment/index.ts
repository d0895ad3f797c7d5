export {
  parseSubgraphEnvironment,
  type SubgraphEnvironment,
  subgraphEnvironmentSchema,
} from "./subgraph-environment.js";
