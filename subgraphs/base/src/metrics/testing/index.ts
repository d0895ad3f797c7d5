export { type ParsedMetric, type ParsedSample, parseMetrics } from "./parse-metrics.js";
