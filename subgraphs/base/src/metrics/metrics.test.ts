import { connect } from "node:net";
import { afterEach, expect, it } from "vitest";
import { EnvironmentError } from "../env/index.js";
import { boundedLabel, type MetricsEndpoint, OperationMetrics, openMetrics } from "./index.js";
import { parseMetrics } from "./testing/index.js";

const opened: MetricsEndpoint[] = [];
afterEach(async () => {
  for (const endpoint of opened.splice(0)) await endpoint.close();
});

async function open(port = 0): Promise<MetricsEndpoint> {
  const endpoint = (await openMetrics({ METRICS_HOST: "127.0.0.1", METRICS_PORT: port }))!;
  opened.push(endpoint);
  return endpoint;
}

async function scrape(endpoint: MetricsEndpoint) {
  const response = await fetch(endpoint.url);
  expect(response.status).toBe(200);
  return parseMetrics(await response.text());
}

it("opens nothing without a port, and reports a port that is in use under the name of its setting", async () => {
  expect(await openMetrics({ METRICS_HOST: "127.0.0.1" })).toBeUndefined();
  const { port } = await open();
  await expect(open(port)).rejects.toThrow(EnvironmentError);
  await expect(open(port)).rejects.toThrow(/METRICS_PORT.*port \d+ is taken/);
});

it("serves /metrics in the text format, for GET and HEAD alone, and nothing else", async () => {
  const { url } = await open();
  const response = await fetch(url);
  expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  expect(response.headers.get("cache-control")).toBe("no-store");
  const metrics = parseMetrics(await response.text());
  expect(metrics.get("process_resident_memory_bytes")!.samples[0]!.value).toBeGreaterThan(10_000_000);
  expect(metrics.has("process_start_time_seconds")).toBe(true);
  expect((await fetch(url, { method: "HEAD" })).status).toBe(200);
  expect((await fetch(url, { method: "POST", body: "x" })).status).toBe(405);
  expect((await fetch(new URL("/", url))).status).toBe(404);
  expect((await fetch(new URL("/graphql", url))).status).toBe(404);
});

it("states a metric of several services once, with a sample for each, and forgets a service that stops", async () => {
  const endpoint = await open();
  const services = ["gateway", "awards"].map((name) => {
    const metrics = endpoint.add(name);
    const operations = new OperationMetrics(metrics, boundedLabel(new Set(["Awards"])));
    operations.observe("Awards", undefined, 12);
    return metrics;
  });
  const both = await scrape(endpoint);
  expect(both.get("thidua_operations_total")!.samples.map(({ labels }) => labels.service)).toEqual([
    "gateway",
    "awards",
  ]);
  const counts = both.get("thidua_operation_duration_seconds")!.samples.filter(({ name }) => name.endsWith("_count"));
  expect(counts.map(({ value }) => value)).toEqual([1, 1]);
  endpoint.remove(services[0]!);
  expect((await scrape(endpoint)).get("thidua_operations_total")!.samples.map(({ labels }) => labels.service)).toEqual([
    "awards",
  ]);
});

it("reads kept state at each scrape; what cannot be read is counted and does not hide the rest", async () => {
  const endpoint = await open();
  const metrics = endpoint.add("gateway");
  let waiting = 3;
  metrics.observed("gauge", { name: "thidua_waiting", help: "Waiting.", labelNames: ["queue"] }, () => [
    { labels: { queue: "reads" }, value: waiting },
  ]);
  metrics.observed("counter", { name: "thidua_broken_total", help: "Broken." }, () => {
    throw new Error("no state");
  });
  expect((await scrape(endpoint)).get("thidua_waiting")!.samples).toMatchObject([
    { labels: { queue: "reads" }, value: 3 },
  ]);
  waiting = 0;
  const after = await scrape(endpoint);
  expect(after.get("thidua_waiting")!.samples).toMatchObject([{ value: 0 }]);
  expect(after.get("thidua_broken_total")!.samples).toEqual([]);
  expect((await scrape(endpoint)).get("thidua_metric_failures_total")!.samples[0]!.value).toBeGreaterThan(1);
});

it("keeps the number of series whatever names and codes operations have", async () => {
  const endpoint = await open();
  const operations = new OperationMetrics(endpoint.add("gateway"), boundedLabel(new Set(["Awards", "Campaigns"])));
  for (let index = 0; index < 1_000; index += 1) operations.observe(`Name${index}`, `CODE_${index}`, index);
  operations.observe(undefined, "BAD_REQUEST", 1);
  operations.observe("Awards", undefined, 1);
  const { samples } = (await scrape(endpoint)).get("thidua_operations_total")!;
  expect(samples.map(({ labels, value }) => [labels.operation, labels.code, value])).toEqual([
    ["other", "other", 1_000],
    ["other", "BAD_REQUEST", 1],
    ["Awards", "OK", 1],
  ]);
});

it("cuts a connection that sends no request, and others are answered meanwhile", async () => {
  const endpoint = await open();
  const silent = connect(endpoint.port, "127.0.0.1");
  await new Promise((resolve) => silent.once("connect", resolve));
  expect((await fetch(endpoint.url)).status).toBe(200);
  const closed = new Promise((resolve) => silent.once("close", resolve));
  await endpoint.close();
  opened.splice(0);
  await closed;
});
