import type { TracingSettings } from "../env/index.js";
import type { Tracing } from "./trace-span.js";

/** Begins to trace if the settings name a collector; otherwise no library of OpenTelemetry is loaded. */
export async function openTracing(settings: TracingSettings): Promise<Tracing | undefined> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_SAMPLER_ARG: ratio } = settings;
  if (endpoint === undefined) return undefined;
  const { startTracing } = await import("./otlp-tracing.js");
  return startTracing({ endpoint, ratio });
}
