import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A span as a collector received it. */
export interface ReceivedSpan {
  readonly service: string;
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly failed: boolean;
}

/** A server that receives spans by OTLP over HTTP, in JSON. */
export interface Collector {
  readonly endpoint: string;
  readonly spans: ReceivedSpan[];
  /** All that was received, as text. */
  text(): string;
  /** The number of requests, answered or not. */
  requests(): number;
  /** Answers from now on; requests before keep waiting. */
  recover(): void;
  close(): Promise<void>;
}

interface OtlpRequest {
  resourceSpans: {
    resource: { attributes: OtlpAttribute[] };
    scopeSpans: {
      spans: {
        name: string;
        traceId: string;
        spanId: string;
        parentSpanId?: string;
        attributes: OtlpAttribute[];
        status: { code?: number };
      }[];
    }[];
  }[];
}

interface OtlpAttribute {
  key: string;
  value: Record<string, unknown>;
}

const errorStatus = 2;

/**
 * Starts a collector for tests on loopback.
 *
 * Source: OpenTelemetry Protocol Specification, “OTLP/HTTP”, JSON encoding.
 *
 * @param answers false for one that receives and never answers
 */
export async function startCollector({ answers = true } = {}): Promise<Collector> {
  let isAnswering = answers;
  const spans: ReceivedSpan[] = [];
  const texts: string[] = [];
  let requests = 0;
  const server = createServer(async (request, response) => {
    requests += 1;
    if (!isAnswering) return;
    let text = "";
    for await (const chunk of request.setEncoding("utf8")) text += chunk;
    texts.push(text);
    if (request.url === "/v1/traces") spans.push(...spansOf(JSON.parse(text) as OtlpRequest));
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    text: () => texts.join("\n"),
    requests: () => requests,
    recover: () => {
      isAnswering = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function spansOf({ resourceSpans }: OtlpRequest): ReceivedSpan[] {
  return resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap(({ spans }) =>
      spans.map(({ name, traceId, spanId, parentSpanId, attributes, status }) => ({
        service: String(valuesOf(resource.attributes)["service.name"]),
        name,
        traceId,
        spanId,
        parentSpanId: parentSpanId || undefined,
        attributes: valuesOf(attributes),
        failed: status.code === errorStatus,
      })),
    ),
  );
}

function valuesOf(attributes: readonly OtlpAttribute[]): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}
