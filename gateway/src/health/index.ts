export { addHealthRoutes } from "./health-routes.js";
export { askReadiness, type Readiness, type SubgraphState } from "./readiness.js";
