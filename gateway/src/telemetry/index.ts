export { type GatewayTelemetry, measureGateway } from "./gateway-telemetry.js";
export { measureSubgraphs } from "./measure-subgraphs.js";
