import { afterEach, expect, it } from "vitest";
import { openTracing, type Tracing } from "./index.js";
import { type Collector, startCollector } from "./testing/index.js";

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

async function trace(collector: Collector, ratio = 1): Promise<Tracing> {
  opened.push(collector);
  return (await openTracing({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint, OTEL_TRACES_SAMPLER_ARG: ratio }))!;
}

const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
const parentId = "00f067aa0ba902b7";
const traceparent = `00-${traceId}-${parentId}-01`;

it("traces nothing without a collector", async () => {
  expect(await openTracing({ OTEL_TRACES_SAMPLER_ARG: 1 })).toBeUndefined();
});

it("continues the trace of a caller, under the names of the services", async () => {
  const collector = await startCollector();
  const tracing = await trace(collector);
  const span = tracing.of("gateway").begin("graphql", traceparent, { a: "b", left: undefined });
  expect(span.traceId).toBe(traceId);
  const asked = span.child("subgraph awards");
  const received = tracing.of("awards").begin("graphql", asked.traceparent);
  received.record("select award", Date.now() - 5, Date.now(), { "db.query.text": "select 1" }, true);
  received.end({ name: "graphql awards" });
  asked.end();
  span.end({ failure: "SUBGRAPH_TIMEOUT" });
  // A second end changes nothing.
  span.end({ name: "again" });
  await tracing.close();
  const byName = new Map(collector.spans.map((found) => [found.name, found]));
  expect([...byName.keys()].sort()).toEqual(["graphql", "graphql awards", "select award", "subgraph awards"]);
  for (const found of collector.spans) expect(found.traceId).toBe(traceId);
  expect(byName.get("graphql")).toMatchObject({
    service: "gateway",
    parentSpanId: parentId,
    failed: true,
    attributes: { a: "b" },
  });
  expect(byName.get("subgraph awards")!.parentSpanId).toBe(byName.get("graphql")!.spanId);
  expect(byName.get("graphql awards")).toMatchObject({
    service: "awards",
    parentSpanId: byName.get("subgraph awards")!.spanId,
  });
  expect(byName.get("select award")).toMatchObject({
    failed: true,
    parentSpanId: byName.get("graphql awards")!.spanId,
  });
});

it("begins a new trace for a malformed header, and none where the caller or the ratio says so", async () => {
  const collector = await startCollector();
  const tracing = await trace(collector, 0);
  const tracer = tracing.of("gateway");
  for (const header of [
    undefined,
    "",
    "nonsense",
    `00-${"0".repeat(32)}-${parentId}-01`,
    `ff-${traceId}-${parentId}-01`,
  ]) {
    const span = tracer.begin("graphql", header);
    expect(span.traceId).not.toBe(traceId);
    expect(span.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
    span.end();
  }
  tracer.begin("unsampled", `00-${traceId}-${parentId}-00`).end();
  tracer.begin("sampled", traceparent).end();
  await tracing.close();
  expect(collector.spans.map(({ name }) => name)).toEqual(["sampled"]);
});

it("drops spans beyond its bound while the collector does not answer, and closes all the same", async () => {
  const collector = await startCollector({ answers: false });
  const tracing = await trace(collector);
  const tracer = tracing.of("gateway");
  for (let index = 0; index < 20_000; index += 1) {
    tracer.begin("graphql", undefined, { text: "x".repeat(10_000) }).end();
    if (index % 1_000 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  collector.recover();
  await tracing.close();
  // What waited, at most: the queue, and two batches on their way.
  expect(collector.spans.length).toBeLessThanOrEqual(2_048 + 2 * 512);
  for (const { attributes } of collector.spans) expect(String(attributes.text).length).toBe(2_000);
  expect(collector.requests()).toBeGreaterThan(0);
});

it("closes when the collector is unreachable", async () => {
  const collector = await startCollector();
  const tracing = await trace(collector);
  await collector.close();
  opened.splice(0);
  tracing.of("gateway").begin("graphql", undefined).end();
  await tracing.close();
  expect(collector.spans).toEqual([]);
});
