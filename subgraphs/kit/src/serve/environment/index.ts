export {
  parseSubgraphEnvironment,
  type SubgraphEnvironment,
  subgraphEnvironmentSchema,
  subgraphSettings,
} from "./subgraph-environment.js";
