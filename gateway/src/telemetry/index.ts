export { type GatewayState, type GatewayTelemetry, measureGateway } from "./gateway-telemetry.js";
