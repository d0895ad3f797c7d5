export { boundedLabel, otherLabel } from "./bounded-label.js";
export { type AdmissionStates, measureAdmission } from "./measure-admission.js";
export { type MeasuredStore, measureCaches } from "./measure-caches.js";
export type { MetricsAddress, MetricsEndpoint } from "./metrics-endpoint.js";
export { openMetrics } from "./open-metrics.js";
export { codeLabel, durationBuckets, OperationMetrics } from "./operation-metrics.js";
export { RequestMetrics } from "./request-metrics.js";
export type { MetricDefinition, Sample, ServiceMetrics } from "./service-metrics.js";
