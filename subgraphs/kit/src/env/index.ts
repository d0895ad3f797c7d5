export { processEnvironment } from "./env.js";
export { booleanField, databaseUrlField, integerField, logLevelField, portField, urlField } from "./fields.js";
export { type MirrorSettings, mirrorFields } from "./mirror-fields.js";
export { EnvironmentError, parseEnvironment } from "./parse-environment.js";
export { withSecretFiles } from "./secret-files.js";
export {
  parseSubgraphEnvironment,
  type SubgraphEnvironment,
  subgraphEnvironmentSchema,
} from "./subgraph-environment.js";
export { type TokenSettings, tokenFields } from "./token-fields.js";
