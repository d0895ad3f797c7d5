import { openTracing, type Tracing } from "@thidua/base/tracing";
import { type Collector, type ReceivedSpan, startCollector } from "@thidua/base/tracing/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";

let graph: SeededGraph;
let collector: Collector;
let tracing: Tracing;
const lines: { service?: string; requestId?: string; traceId?: string }[] = [];

beforeAll(async () => {
  collector = await startCollector();
  tracing = (await openTracing({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint, OTEL_TRACES_SAMPLER_ARG: 1 }))!;
  graph = await openSeededGraph({
    tracing,
    logLevel: "info",
    logStream: { write: (line) => lines.push(JSON.parse(line)) },
  });
});
afterAll(async () => {
  await graph.stop();
  await tracing.close();
  await collector.close();
});

const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
const caller = "00f067aa0ba902b7";
const searched = "bằng khen thử dấu vết";

/** Waits for the spans of a trace until there are none more. */
async function spansOf(id: string): Promise<ReceivedSpan[]> {
  const found = () => collector.spans.filter((span) => span.traceId === id);
  await expect.poll(() => found().some(({ parentSpanId }) => parentSpanId === caller), { timeout: 30_000 }).toBe(true);
  return found();
}

describe("the trace of a request", () => {
  it("is one tree over the gateway, two subgraphs and their statements, with the caller's trace id", async () => {
    const query = `query Traced($search: String) {
      campaigns(first: 2) { nodes { name organization { displayName } } }
      awards(search: $search, first: 2) { nodes { id } }
    }`;
    const { errors } = await graph.ask(
      query,
      { search: searched },
      {
        ...graph.administrator,
        traceparent: `00-${traceId}-${caller}-01`,
        "x-request-id": "traced-1",
      },
    );
    expect(errors).toBeUndefined();
    const spans = await spansOf(traceId);
    const byId = new Map(spans.map((span) => [span.spanId, span]));
    const parentOf = (span: ReceivedSpan) => byId.get(span.parentSpanId ?? "");
    const roots = spans.filter((span) => !parentOf(span));
    expect(roots.map(({ service, name, parentSpanId }) => [service, name, parentSpanId])).toEqual([
      ["gateway", "graphql query", caller],
    ]);
    expect(roots[0]!.attributes).toMatchObject({ "graphql.operation.name": "Traced", "thidua.request_id": "traced-1" });
    const services = new Set(spans.map(({ service }) => service));
    expect([...services].sort()).toEqual(["awards", "campaigns", "gateway", "organizations"]);
    const statements = spans.filter(({ attributes }) => attributes["db.query.text"] !== undefined);
    expect(new Set(statements.map(({ service }) => service)).size).toBeGreaterThanOrEqual(2);
    for (const statement of statements) {
      const operation = parentOf(statement)!;
      expect([operation.service, operation.name.startsWith("graphql ")]).toEqual([statement.service, true]);
      const request = parentOf(operation)!;
      expect([request.service, request.name]).toEqual(["gateway", `subgraph ${statement.service}`]);
      expect(parentOf(request)).toBe(roots[0]);
    }
    expect(statements.some(({ name }) => name.startsWith("select "))).toBe(true);
  });

  it("holds no values and no tokens", () => {
    const text = collector.text();
    expect(text).toContain("db.query.text");
    const token = graph.administrator.authorization.split(" ")[1]!;
    for (const secret of [searched, token, token.split(".")[2]!, "Bearer"]) expect(text).not.toContain(secret);
  });

  it("is named in the log lines of the gateway", () => {
    const line = lines.find(({ requestId, traceId: id }) => requestId === "traced-1" && id !== undefined);
    expect(line).toMatchObject({ service: "gateway", traceId });
  });

  it("has the code of a failure, and answers as ever when the collector is gone", async () => {
    await graph.ask("query Refused { nothing }", {}, { traceparent: `00-${"a".repeat(32)}-${caller}-01` });
    const [refused] = await spansOf("a".repeat(32));
    expect(refused).toMatchObject({ failed: true });
    expect(refused!.attributes["thidua.error_codes"]).toBe("GRAPHQL_VALIDATION_FAILED");
    await collector.close();
    for (let index = 0; index < 20; index += 1) {
      const { status, errors } = await graph.ask("{ campaigns(first: 1) { nodes { id } } }");
      expect([status, errors]).toEqual([200, undefined]);
    }
  });
});
