export { openTracing } from "./open-tracing.js";
export type { SpanAttributes, Tracer, TraceSpan, Tracing } from "./trace-span.js";
