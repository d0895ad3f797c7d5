/** What is known of a piece of work: no values of callers, no tokens. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** What a span is of: the request of a caller, a request to another server, or a statement that has ended. */
export type SpanKind = "server" | "client";

/** One piece of work in the trace of a request. */
export interface TraceSpan {
  /** 32 hexadecimal digits, which the log lines of the request have too. */
  readonly traceId: string;
  /** The header `traceparent` for requests that this work sends (W3C Trace Context, section 3.2). */
  readonly traceparent: string;
  /** Begins a part of this work. */
  child(name: string, attributes?: SpanAttributes): TraceSpan;
  /**
   * Records a part of this work that has ended.
   *
   * @param startedAt milliseconds since 1970
   * @param endedAt milliseconds since 1970
   */
  record(name: string, startedAt: number, endedAt: number, attributes: SpanAttributes, failed: boolean): void;
  /**
   * Ends the work; a second call has no effect.
   *
   * @param failure the code of its failure, or undefined
   */
  end(end?: {
    readonly name?: string;
    readonly attributes?: SpanAttributes;
    readonly failure?: string | undefined;
  }): void;
}

/** Makes the spans of one service. */
export interface Tracer {
  /**
   * Begins the work for a request.
   *
   * @param traceparent the header of the request; a malformed or missing one begins a new trace
   */
  begin(name: string, traceparent: string | undefined, attributes?: SpanAttributes): TraceSpan;
}

/** Sends the spans of a process to a collector. */
export interface Tracing {
  /** Returns what makes the spans of a service: `gateway`, or the name of a subgraph. */
  of(service: string): Tracer;
  /** Sends what is left, for some seconds at most. */
  close(): Promise<void>;
}
