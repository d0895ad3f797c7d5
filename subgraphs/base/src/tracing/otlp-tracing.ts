import { ROOT_CONTEXT, type SpanContext, trace } from "@opentelemetry/api";
import { parseTraceParent } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { Resource } from "@opentelemetry/resources";
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from "@opentelemetry/sdk-trace-base";
import { OtlpSpan } from "./otlp-span.js";
import type { Tracing } from "./trace-span.js";

/** Where spans are sent, and how many. */
export interface TracingOptions {
  /** The base URL of an OTLP/HTTP collector; `/v1/traces` is added. */
  readonly endpoint: string;
  /** The part of the traces that begin here, from 0 to 1. A trace that began elsewhere is kept if its caller says so. */
  readonly ratio: number;
}

/** Bounds while the collector is slow or unreachable: some 5 MB of spans wait, further ones are dropped. Times in milliseconds. */
const bounds = {
  maxQueueSize: 2_048,
  maxExportBatchSize: 512,
  scheduledDelayMillis: 2_000,
  exportTimeoutMillis: 5_000,
};

/** How long a stop waits for the collector, in milliseconds. */
const closingMs = 2_000;

/** An attribute may hold a statement. */
const attributeLength = 2_000;

/** Starts to send spans. It registers nothing globally: libraries that could make spans make none. */
export function startTracing({ endpoint, ratio }: TracingOptions): Tracing {
  const url = `${endpoint.replace(/\/$/, "")}/v1/traces`;
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: bounds.exportTimeoutMillis, concurrencyLimit: 2 });
  const processor = new BatchSpanProcessor(exporter, bounds);
  const sampler = new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) });
  return {
    of(service) {
      const provider = new BasicTracerProvider({
        resource: new Resource({ "service.name": service, "service.namespace": "thidua" }),
        sampler,
        spanLimits: { attributeValueLengthLimit: attributeLength, attributeCountLimit: 32 },
        spanProcessors: [processor],
      });
      const tracer = provider.getTracer("thidua");
      return {
        begin: (name, traceparent, attributes) =>
          OtlpSpan.start(tracer, "server", name, attributes, contextOf(traceparent)),
      };
    },
    async close() {
      const waited = new Promise<void>((resolve) => setTimeout(resolve, closingMs).unref());
      await Promise.race([processor.shutdown().catch(() => {}), waited]);
    },
  };
}

function contextOf(traceparent: string | undefined) {
  const parent: SpanContext | null = traceparent === undefined ? null : parseTraceParent(traceparent);
  return parent ? trace.setSpanContext(ROOT_CONTEXT, { ...parent, isRemote: true }) : ROOT_CONTEXT;
}
