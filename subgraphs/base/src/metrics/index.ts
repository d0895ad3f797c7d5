export { boundedLabel, otherLabel } from "./bounded-label.js";
export { type MetricsAddress, type MetricsEndpoint, openMetricsEndpoint } from "./metrics-endpoint.js";
export { metricsContentType, metricsText } from "./metrics-text.js";
export { codeLabel, durationBuckets, OperationMetrics } from "./operation-metrics.js";
export { type MetricDefinition, type Sample, ServiceMetrics } from "./service-metrics.js";
