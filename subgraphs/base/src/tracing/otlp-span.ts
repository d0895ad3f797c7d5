import {
  type Attributes,
  type Context,
  SpanKind as OtlpKind,
  type Tracer as OtlpTracer,
  ROOT_CONTEXT,
  type Span,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import type { SpanAttributes, SpanKind, TraceSpan } from "./trace-span.js";

const kinds: Readonly<Record<SpanKind, OtlpKind>> = { server: OtlpKind.SERVER, client: OtlpKind.CLIENT };

/** A span of OpenTelemetry. */
export class OtlpSpan implements TraceSpan {
  readonly #tracer: OtlpTracer;
  readonly #span: Span;

  private constructor(tracer: OtlpTracer, span: Span) {
    this.#tracer = tracer;
    this.#span = span;
  }

  /** Begins a span below that of the context, or a new trace. */
  static start(
    tracer: OtlpTracer,
    kind: SpanKind,
    name: string,
    attributes: SpanAttributes | undefined,
    context: Context,
  ): OtlpSpan {
    return new OtlpSpan(tracer, tracer.startSpan(name, { kind: kinds[kind], attributes: plain(attributes) }, context));
  }

  get traceId(): string {
    return this.#span.spanContext().traceId;
  }

  get traceparent(): string {
    const { traceId, spanId, traceFlags } = this.#span.spanContext();
    return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, "0")}`;
  }

  child(name: string, attributes?: SpanAttributes): TraceSpan {
    return OtlpSpan.start(this.#tracer, "client", name, attributes, this.#context);
  }

  record(name: string, startedAt: number, endedAt: number, attributes: SpanAttributes, failed: boolean): void {
    if (!this.#span.isRecording()) return;
    const options = { kind: OtlpKind.CLIENT, startTime: startedAt, attributes: plain(attributes) };
    const span = this.#tracer.startSpan(name, options, this.#context);
    if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(endedAt);
  }

  end({ name, attributes, failure }: Parameters<TraceSpan["end"]>[0] = {}): void {
    const span = this.#span;
    if (!span.isRecording()) return;
    if (name !== undefined) span.updateName(name);
    if (attributes) span.setAttributes(plain(attributes));
    if (failure !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: failure });
    span.end();
  }

  get #context(): Context {
    return trace.setSpan(ROOT_CONTEXT, this.#span);
  }
}

function plain(attributes: SpanAttributes = {}): Attributes {
  return attributes;
}
