export { type HealthEndpoint, openHealth } from "./open-health.js";
