import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type MetricsEndpoint, openMetrics } from "@thidua/base/metrics";
import { type ParsedMetric, type ParsedSample, parseMetrics } from "@thidua/base/metrics/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";

let graph: FixtureGraph;
let endpoint: MetricsEndpoint;

/** A saved query of one operation, as `schema/queries` has them. */
const savedQuery = `# title: Khen thưởng / Awards
# description: Các hình thức khen thưởng. / The awards.
query Awards { awards { id title } }
`;

beforeAll(async () => {
  const queriesDirectory = mkdtempSync(join(tmpdir(), "queries-"));
  writeFileSync(join(queriesDirectory, "awards.graphql"), savedQuery);
  endpoint = (await openMetrics({ METRICS_HOST: "127.0.0.1", METRICS_PORT: 0 }))!;
  graph = await startFixtureGraph({ metrics: endpoint, queriesDirectory });
});
afterAll(async () => {
  await graph.stop();
  await endpoint.close();
});

async function scrape(): Promise<ReadonlyMap<string, ParsedMetric>> {
  return parseMetrics(await (await fetch(endpoint.url)).text());
}

const sampleOf = (metric: ParsedMetric, labels: ParsedSample["labels"]) =>
  metric.samples.find((sample) => Object.entries(labels).every(([name, value]) => sample.labels[name] === value))
    ?.value;

const seriesIn = (metrics: ReadonlyMap<string, ParsedMetric>) =>
  [...metrics.values()].filter(({ name }) => name.startsWith("thidua_")).flatMap(({ samples }) => samples).length;

describe("metrics of the gateway", () => {
  it("are not on the port of the graph", async () => {
    expect((await fetch(`${graph.gateway.url}/metrics`)).status).toBe(404);
  });

  it("count operations by saved query and code, routes, and requests to each subgraph", async () => {
    await graph.ask("query Awards { awards { id organization { name } } }");
    await graph.ask("query Mine { awards { id } }");
    await graph.ask("query Mine { nothing }");
    await graph.ask("{ awards");
    graph.organizations.misbehave({ kind: "garbage", body: "<html>" });
    await graph.ask("query Awards { awards { id organization { name } } }");
    graph.organizations.misbehave();
    await fetch(`${graph.gateway.url}/data`);
    const metrics = await scrape();
    const operations = metrics.get("thidua_operations_total")!;
    expect(sampleOf(operations, { service: "gateway", operation: "Awards", code: "OK" })).toBe(1);
    expect(sampleOf(operations, { operation: "Awards", code: "SUBGRAPH_INVALID_RESPONSE" })).toBe(1);
    expect(sampleOf(operations, { operation: "other", code: "OK" })).toBe(1);
    expect(sampleOf(operations, { operation: "other", code: "GRAPHQL_VALIDATION_FAILED" })).toBe(1);
    expect(sampleOf(operations, { operation: "other", code: "GRAPHQL_PARSE_FAILED" })).toBe(1);
    const sent = metrics.get("thidua_subgraph_requests_total")!;
    expect(sampleOf(sent, { subgraph: "awards", code: "OK" })).toBe(3);
    expect(sampleOf(sent, { subgraph: "organizations", code: "SUBGRAPH_INVALID_RESPONSE" })).toBe(1);
    const requests = metrics.get("thidua_http_requests_total")!;
    expect(sampleOf(requests, { route: "/data", method: "GET", status: "200" })).toBe(1);
    expect(sampleOf(requests, { route: "other", method: "GET", status: "404" })).toBe(1);
    const [durations] = metrics
      .get("thidua_operation_duration_seconds")!
      .samples.filter(({ name, labels }) => name.endsWith("_count") && labels.operation === "Awards");
    expect(durations!.value).toBe(2);
  });

  it("have the same series whatever hundreds of requests name, ask for and are", async () => {
    const fuzz = async (from: number, to: number) => {
      for (let index = from; index < to; index += 20)
        await Promise.all(Array.from({ length: 20 }, (_, offset) => strange(graph.gateway.url, index + offset)));
    };
    await fuzz(0, 60);
    const before = seriesIn(await scrape());
    await fuzz(60, 660);
    const after = await scrape();
    expect(seriesIn(after)).toBe(before);
    const text = JSON.stringify([...after.values()]);
    expect(text).not.toMatch(/Strange|strange/);
    const total = after.get("thidua_http_requests_total")!.samples.reduce((sum, { value }) => sum + value, 0);
    expect(total).toBeGreaterThan(660);
  });
});

/** Sends one of six kinds of requests, each with a name, path, method, code or language of its own. */
async function strange(url: string, index: number): Promise<void> {
  const name = `Strange${index}`;
  const headers = { "content-type": "application/json", "accept-language": `x-strange-${index}`, "x-request-id": name };
  const post = (body: object) => fetch(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify(body) });
  const sent = [
    () => post({ query: `query ${name} { awards { id } }` }),
    () => post({ query: `query ${name} { ${name} }` }),
    () => post({ query: "query A { awards { id } } query B { awards { id } }", operationName: name }),
    () => fetch(`${url}/${name}/strange?strange=${index}`),
    () => fetch(`${url}/data/${name}.csv`, { method: ["GET", "POST"][index % 2] }),
    () => fetch(`${url}/graphql`, { method: ["PROPFIND", "LOCK", "MKCOL"][index % 3] }),
  ][index % 6]!;
  await (await sent()).arrayBuffer();
}
