import { request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningGateway, startGateway } from "../../src/index.js";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";
import { freePort, hasProxy, type RunningProxy, startProxy } from "../support/haproxy.js";
import { until } from "../support/until.js";

const perSecond = 60;
const query = "{ awards { title organization { name } } }";
/** The answer of a gateway that is not behind the proxy. */
let expected: string;

let graph: FixtureGraph;
let proxy: RunningProxy;
const ports: number[] = [];
const gateways: RunningGateway[] = [];

const startOn = (port: number): Promise<RunningGateway> =>
  startGateway({ supergraphPath: graph.supergraphPath, port, drainDelayMs: 3_000, logLevel: "silent" });

beforeAll(async () => {
  if (!hasProxy) return;
  graph = await startFixtureGraph();
  for (let index = 0; index < 2; index += 1) {
    const port = await freePort();
    ports.push(port);
    gateways.push(await startOn(port));
  }
  proxy = await startProxy(ports);
  const { body } = await graph.ask(query);
  expected = JSON.stringify(body);
});
afterAll(async () => {
  await proxy?.stop();
  await Promise.all(gateways.map((gateway) => gateway.stop()));
  await graph?.stop();
});

/** Asks once, on a connection of its own. Returns the status, or the fault of the connection. */
function ask(): Promise<number | string> {
  return new Promise((resolve) => {
    const body = JSON.stringify({ query });
    const asked = request(`${proxy.url}/graphql`, {
      method: "POST",
      agent: false,
      headers: { "content-type": "application/json", "content-length": Buffer.byteLength(body) },
    });
    asked.once("response", async (response) => {
      const answer = await text(response);
      resolve(answer === expected ? response.statusCode! : `${response.statusCode} ${answer}`);
    });
    asked.once("error", (error) => resolve(error.message));
    asked.end(body);
  });
}

test.skipIf(!hasProxy)(
  "two gateways behind HAProxy are restarted in turn at 60 requests a second, and none fails (skipped without haproxy)",
  async () => {
    await until(async () => (await proxy.used()).length === 2);
    const answers: Promise<number | string>[] = [];
    const load = setInterval(() => answers.push(ask()), 1_000 / perSecond);
    try {
      for (const [index, port] of ports.entries()) {
        const stopping = gateways[index]!.stop();
        const readiness = await fetch(`http://127.0.0.1:${port}/readyz`);
        expect([readiness.status, await readiness.json()]).toEqual([503, { status: "draining" }]);
        expect(readiness.headers.get("connection")).toBe("close");
        await stopping;
        gateways[index] = await startOn(port);
        await until(async () => (await proxy.used()).length === 2);
      }
    } finally {
      clearInterval(load);
    }
    const all = await Promise.all(answers);
    expect(all.length).toBeGreaterThan(perSecond);
    expect(all.filter((answer) => answer !== 200)).toEqual([]);
  },
  120_000,
);
