export {
  type GatewayEnvironment,
  gatewayEnvironmentSchema,
  optionsFromEnvironment,
  parseGatewayEnvironment,
} from "./env.js";
export type { ExecuteOperation, OperationRequest, OperationResult } from "./execute.js";
export { gatewayErrors } from "./gateway.errors.js";
export { type RunningGateway, startGateway } from "./gateway.js";
export { defaultLimits, type OperationLimits } from "./limits/index.js";
export { PortInUseError } from "./listen.js";
export type { GatewayOptions } from "./options.js";
export { defaultRateLimits, type RateLimits } from "./rate-limits/index.js";
export { SupergraphMissingError } from "./supergraph/index.js";
