export { type GatewayTelemetry, measureGateway } from "./gateway-telemetry.js";
