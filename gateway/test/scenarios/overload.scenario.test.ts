import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type DevelopmentKeys, openDevelopmentKeys } from "@thidua/base/tokens";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { GatewayOptions } from "../../src/index.js";
import { type Asked, type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";
import { readJson } from "../support/read-json.js";

const directory = mkdtempSync(join(tmpdir(), "gateway-overload-"));
let keys: DevelopmentKeys;
let graph: FixtureGraph;
beforeAll(async () => {
  keys = await openDevelopmentKeys(directory);
});
afterEach(async () => {
  await expect.poll(() => graph.gateway.admission().gateway.callers).toBe(0);
  expect(graph.gateway.admission().gateway).toMatchObject({
    light: { runningWeight: 0, waiting: 0 },
    heavy: { runningWeight: 0, waiting: 0 },
    newTexts: { runningWeight: 0, waiting: 0 },
  });
  await graph.stop();
});
afterAll(() => rmSync(directory, { recursive: true }));

const light = "{ award(id: 1) { title } }";
const heavy = "{ awards(first: 150) { title } }";
const both = "{ awards(first: 150) { title } organizations { name } }";
const one = { least: 1, usual: 1, most: 1 };

/** Starts the graph with operations of a cost from 100 as heavy ones. */
async function open(options: Partial<GatewayOptions> = {}): Promise<void> {
  graph = await startFixtureGraph({
    tokens: keys.verifier,
    ...options,
    admission: { heavyCost: 100, maxWaitMs: 60_000, ...options.admission },
  });
}

/** Waits until the awards subgraph has got so many requests. */
const asked = (count: number) => expect.poll(() => graph.awards.received.length, { timeout: 10_000 }).toBe(count);

const waiting = (count: number) =>
  expect
    .poll(
      () => {
        const { light, heavy, newTexts } = graph.gateway.admission().gateway;
        return light.waiting + heavy.waiting + newTexts.waiting;
      },
      { timeout: 10_000 },
    )
    .toBe(count);

function expectBusy({ status, headers, body }: Asked, language = "VI"): void {
  expect(status).toBe(503);
  const retryAfterSeconds = Number(headers.get("retry-after"));
  expect(retryAfterSeconds).toBeGreaterThanOrEqual(1);
  const message =
    language === "EN"
      ? `The service is busy; try again in ${retryAfterSeconds} seconds`
      : `Hệ thống đang bận; vui lòng thử lại sau ${retryAfterSeconds} giây`;
  expect(body.errors).toMatchObject([{ message, extensions: { code: "SERVICE_BUSY", retryAfterSeconds } }]);
}

describe("the heavy operations of one caller", () => {
  test("beyond the limit are refused at once with 503 and Retry-After, and its light ones are answered", async () => {
    await open({ admission: { maxHeavyPerCaller: 2 } });
    graph.awards.misbehave({ kind: "slow", delayMs: 2_000 });
    // Identical reads would be one at the subgraph.
    const running = [graph.ask(heavy), graph.ask("{ awards(first: 160) { title } }")];
    await asked(2);
    expectBusy(await graph.ask(heavy));
    expectBusy(await graph.ask(heavy, { headers: { "accept-language": "en" } }), "EN");
    expectBusy(await graph.ask("query Other($n: Int) { awards(first: $n) { title } }", { variables: { n: 120 } }));
    expect((await graph.ask("{ organization(id: 1) { name } }")).status).toBe(200);
    expect((await Promise.all(running)).map(({ status }) => status)).toEqual([200, 200]);
    expect(graph.awards.received).toHaveLength(2);
    graph.awards.misbehave();
    expect((await graph.ask(heavy)).status).toBe(200);
    expect(graph.gateway.admission().gateway.refused.CALLER_LIMIT).toBe(3);
  });

  test("do not keep those of another caller from running", async () => {
    await open({ admission: { maxHeavyPerCaller: 1 } });
    graph.awards.misbehave({ kind: "slow", delayMs: 2_000 });
    const running = graph.ask(heavy);
    await asked(1);
    const authorization = `Bearer ${await keys.sign({ subject: "analyst", roles: ["ANALYST"] })}`;
    const other = graph.ask(heavy, { headers: { authorization } });
    await asked(2);
    expect((await running).status).toBe(200);
    expect((await other).status).toBe(200);
  });
});

describe("requests that wait", () => {
  test("are served in turn: a caller with one request passes an address with a hundred", async () => {
    await open({ admission: { light: one, newTexts: one, signedInShare: 0, maxRequestsPerCaller: 200 } });
    graph.awards.misbehave({ kind: "slow", delayMs: 20 });
    await graph.ask(light);
    let answered = 0;
    const many = Array.from({ length: 100 }, async () => {
      const { status } = await graph.ask(light);
      answered += 1;
      return status;
    });
    await expect.poll(() => graph.gateway.admission().gateway.light.waiting, { timeout: 10_000 }).toBeGreaterThan(50);
    const authorization = `Bearer ${await keys.sign({ subject: "analyst", roles: ["ANALYST"] })}`;
    expect((await graph.ask(light, { headers: { authorization } })).status).toBe(200);
    // In the order of their arrival, all of the others would have been answered before.
    expect(answered).toBeLessThan(100);
    expect(new Set(await Promise.all(many))).toEqual(new Set([200]));
  });

  test("are served after those of addresses that are within their share of the time", async () => {
    // An operation takes some 25 ms. An address may take a quarter of the time, that of a second in advance: eight are within it.
    await open({
      trustedProxies: 1,
      admission: { light: one, newTexts: one, addressShare: 0.25, expectedRate: 4, maxRequestsPerCaller: 200 },
    });
    graph.awards.misbehave({ kind: "slow", delayMs: 20 });
    const from = (address: string) => graph.ask(light, { headers: { "x-forwarded-for": address } });
    await from("192.0.2.1");
    let answered = 0;
    const many = Array.from({ length: 100 }, async () => {
      const { status } = await from("192.0.2.1");
      answered += 1;
      return status;
    });
    await expect.poll(() => answered, { timeout: 20_000 }).toBeGreaterThan(30);
    const before = answered;
    const few = await Promise.all(Array.from({ length: 8 }, () => from("198.51.100.1")));
    // In turn, seven of the other address's would have been answered meanwhile.
    expect(answered - before).toBeLessThan(5);
    expect(new Set(few.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(await Promise.all(many))).toEqual(new Set([200]));
  });

  test("are refused when they would wait too long, and when they have", async () => {
    await open({ admission: { heavy: one, heavyCost: 100, maxWaitMs: 1_000, expectedRate: 0.2 } });
    graph.awards.misbehave({ kind: "slow", delayMs: 3_000 });
    // At the expected rate each takes more than a second.
    const running = graph.ask(heavy);
    await asked(1);
    expectBusy(await graph.ask(heavy));
    expect((await running).status).toBe(200);
    expect(graph.gateway.admission().gateway.refused.WAIT_TOO_LONG).toBe(1);
    await graph.stop();
    await open({ admission: { heavy: one, heavyCost: 100, maxWaitMs: 500 } });
    graph.awards.misbehave({ kind: "slow", delayMs: 3_000 });
    const slow = graph.ask(heavy);
    await asked(1);
    expectBusy(await graph.ask(heavy));
    expect((await slow).status).toBe(200);
    expect(graph.gateway.admission().gateway.refused.WAITED).toBe(1);
  });

  test("lose their place when their caller goes away, and never reach a subgraph", async () => {
    await open({ admission: { heavy: one } });
    graph.awards.misbehave({ kind: "slow", delayMs: 1_500 });
    const running = graph.ask(heavy);
    await asked(1);
    const leaving = new AbortController();
    const abandoned = fetch(`${graph.gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: heavy }),
      signal: leaving.signal,
    }).catch(() => undefined);
    await waiting(1);
    leaving.abort();
    await abandoned;
    await waiting(0);
    expect((await running).status).toBe(200);
    await sleep(100);
    expect(graph.awards.received).toHaveLength(1);
    expect(graph.gateway.admission().gateway.refused.CALLER_GONE).toBe(1);
  });
});

describe("a subgraph that is busy", () => {
  const busy = {
    kind: "garbage" as const,
    status: 503,
    body: JSON.stringify({ errors: [{ message: "…", extensions: { code: "SERVICE_BUSY", retryAfterSeconds: 7 } }] }),
  };

  test("makes its fields fail; what others answer is there", async () => {
    await open();
    graph.awards.misbehave(busy);
    const { status, body } = await graph.ask(both);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ awards: null, organizations: [{}, {}, {}] });
    expect(body.errors).toMatchObject([
      { path: ["awards"], extensions: { code: "SERVICE_BUSY", serviceName: "awards", retryAfterSeconds: 7 } },
    ]);
  });

  test("makes the answer 503 with Retry-After when nothing could be answered", async () => {
    await open();
    graph.awards.misbehave(busy);
    const { status, headers, body } = await graph.ask(heavy);
    expect(status).toBe(503);
    expect(headers.get("retry-after")).toBe("7");
    expect(body.data).toEqual({ awards: null });
  });

  test("is asked no more at once than its limit", async () => {
    await open({ subgraphAdmission: { heavyCost: 100, heavy: one, maxWaitMs: 200 } });
    graph.awards.misbehave({ kind: "slow", delayMs: 3_000 });
    const running = graph.ask(heavy);
    await asked(1);
    const { status, body } = await graph.ask(both);
    expect(status).toBe(200);
    expect(body.errors).toMatchObject([{ path: ["awards"], extensions: { code: "SERVICE_BUSY" } }]);
    expect((await running).status).toBe(200);
    expect(graph.awards.received).toHaveLength(1);
    expect(graph.gateway.admission().subgraphs.awards).toMatchObject({ heavy: { runningWeight: 0 } });
  });

  test("admits an operation once for all that it asks there at the same time", async () => {
    await open({ subgraphAdmission: { heavyCost: 100, heavy: one, maxWaitMs: 200 } });
    graph.awards.misbehave({ kind: "slow", delayMs: 1_000 });
    const { status, body } = await graph.ask("{ awards(first: 150) { title } organizations { awardCount } }");
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(graph.awards.received).toHaveLength(2);
    expect(graph.gateway.admission().subgraphs.awards).toMatchObject({ admitted: 1, heavy: { runningWeight: 0 } });
  });
});

test("a data file is refused with 503 and Retry-After, as a problem document", async () => {
  const file = "# title: Khen / Awards\n# description: Khen. / Awards.\n# rows: awards\n# column id: id\n\n";
  writeFileSync(join(directory, "medals.graphql"), `${file}query Medals {\n  awards(first: 150) { id }\n}\n`);
  await open({ admission: { maxHeavyPerCaller: 1 }, queriesDirectory: directory });
  graph.awards.misbehave({ kind: "slow", delayMs: 2_000 });
  const running = graph.ask(heavy);
  await asked(1);
  const refused = await fetch(`${graph.gateway.url}/data/medals.json`);
  expect(refused.status).toBe(503);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
  expect(await readJson(refused)).toMatchObject({ type: "urn:thidua:error:SERVICE_BUSY", status: 503 });
  expect((await running).status).toBe(200);
  graph.awards.misbehave();
  expect((await fetch(`${graph.gateway.url}/data/medals.json`)).status).toBe(200);
});
