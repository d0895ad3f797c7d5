import { type MetricsEndpoint, openMetrics } from "@thidua/base/metrics";
import { parseMetrics } from "@thidua/base/metrics/testing";
import { openTracing, type Tracing } from "@thidua/base/tracing";
import { type Collector, type ReceivedSpan, startCollector } from "@thidua/base/tracing/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alertRules, dashboardPanels, metricsIn } from "../../src/checks/monitoring-files.js";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";

let graph: SeededGraph;
let collector: Collector;
let tracing: Tracing;
let endpoint: MetricsEndpoint;
const lines: { service?: string; requestId?: string; traceId?: string }[] = [];

beforeAll(async () => {
  collector = await startCollector();
  tracing = (await openTracing({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint, OTEL_TRACES_SAMPLER_ARG: 1 }))!;
  endpoint = (await openMetrics({ METRICS_HOST: "127.0.0.1", METRICS_PORT: 0 }))!;
  graph = await openSeededGraph({
    tracing,
    metrics: endpoint,
    logLevel: "info",
    logStream: { write: (line) => lines.push(JSON.parse(line)) },
  });
});
afterAll(async () => {
  await graph.stop();
  await tracing.close();
  await endpoint.close();
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

describe("the metrics of a graph", () => {
  const scrape = async () => parseMetrics(await (await fetch(endpoint.url)).text());

  it("are those that the dashboard and the alerts read, each with its help", async () => {
    const metrics = await scrape();
    const expressions = [
      ...dashboardPanels().flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)),
      ...alertRules().map(({ expr }) => expr),
    ];
    const missing = expressions.flatMap(metricsIn).filter((name) => !metrics.has(name));
    expect([...new Set(missing)]).toEqual([]);
    for (const { name, help } of metrics.values()) expect([name, help.length > 10]).toEqual([name, true]);
  });

  it("distinguish the five services by their label, and count what subgraphs answer by root field", async () => {
    const metrics = await scrape();
    const { samples } = metrics.get("thidua_operations_total")!;
    const services = ["awards", "campaigns", "gateway", "organizations"];
    expect([...new Set(samples.map(({ labels }) => labels.service!))].sort()).toEqual(expect.arrayContaining(services));
    const fields = samples.filter(({ labels }) => labels.service === "campaigns").map(({ labels }) => labels.operation);
    expect(fields).toContain("campaigns");
    expect(metrics.get("thidua_mirror_following")!.samples.length).toBe(6);
    expect(metrics.get("thidua_metric_failures_total")!.samples.map(({ value }) => value)).toEqual([0, 0, 0, 0, 0]);
  });
});
