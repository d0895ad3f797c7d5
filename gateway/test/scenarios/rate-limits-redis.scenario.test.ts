import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type RunningGateway, startGateway } from "../../src/index.js";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";
import { hasRedis, startTestRedis, type TestRedis } from "../support/redis-server.js";

const rateLimits = { requestsPerMinute: 6, requestsPerMinuteSignedIn: 6, costPerMinute: 0, costPerMinuteSignedIn: 0 };
const query = "{ award(id: 1) { title } }";

test("these tests need redis-server on the PATH; environments that must run all tests have it", () => {
  expect(hasRedis || !process.env.CI).toBe(true);
});

describe.runIf(hasRedis)("two replicas of the gateway with one Redis", () => {
  let redis: TestRedis;
  let graph: FixtureGraph;
  let replicas: [RunningGateway, RunningGateway];
  let lines: Record<string, unknown>[][];
  beforeEach(async () => {
    redis = await startTestRedis();
    graph = await startFixtureGraph();
    lines = [[], []];
    replicas = (await Promise.all(
      lines.map((own) =>
        startGateway({
          port: 0,
          supergraphPath: graph.supergraphPath,
          logStream: { write: (line) => own.push(JSON.parse(line)) },
          rateLimits,
          redisUrl: redis.url,
        }),
      ),
    )) as [RunningGateway, RunningGateway];
  });
  afterEach(async () => {
    await Promise.all(replicas.map((replica) => replica.stop()));
    await graph.stop();
    await redis.stop();
  });

  const ask = async (replica: number): Promise<{ status: number; milliseconds: number }> => {
    const began = performance.now();
    const response = await fetch(`${replicas[replica]!.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    await response.arrayBuffer();
    return { status: response.status, milliseconds: performance.now() - began };
  };
  const lineCount = (replica: number, words: string) =>
    lines[replica]!.filter(({ msg }) => typeof msg === "string" && msg.startsWith(words)).length;
  const until = async (condition: () => boolean): Promise<void> => {
    const deadline = Date.now() + 15_000;
    while (!condition()) {
      if (Date.now() > deadline) throw new Error("the condition was not met within 15 seconds");
      await sleep(20);
    }
  };

  test("share one budget; Redis does not hold identities", async () => {
    const statuses: number[] = [];
    for (let index = 0; index < 8; index += 1) statuses.push((await ask(index % 2)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429, 429]);
    const known = await redis.ask(async (client) => {
      const names = await client.keys("*");
      return Promise.all(names.map(async (name) => ({ name, seconds: await client.ttl(name) })));
    });
    expect(known).toHaveLength(1);
    expect(known[0]!.name).toMatch(/^thidua:requests:anonymous:[\w-]{22}$/);
    expect(known[0]!.seconds).toBeGreaterThan(0);
    expect(known[0]!.seconds).toBeLessThanOrEqual(60);
  });

  test("count apart from another installation with its own prefix of names", async () => {
    const other = await startGateway({
      ...{ port: 0, supergraphPath: graph.supergraphPath, logLevel: "silent" },
      ...{ rateLimits, redisUrl: redis.url, redisKeyPrefix: "cao-bang" },
    });
    try {
      for (let index = 0; index < 6; index += 1) expect((await ask(0)).status).toBe(200);
      expect((await ask(0)).status).toBe(429);
      const answer = await fetch(`${other.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query }),
      });
      expect(answer.status).toBe(200);
      const names = await redis.ask((client) => client.keys("*"));
      expect(names.map((name) => name.split(":")[0]).sort()).toEqual(["cao-bang", "thidua"]);
    } finally {
      await other.stop();
    }
  });

  test("concurrently: exactly the budget is accepted", async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => ask(index % 2)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(6);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(34);
  });

  test("count separately when Redis stops, warn once, and share again when it is back", async () => {
    expect((await ask(0)).status).toBe(200);
    await redis.kill();
    await until(() => lineCount(0, "Redis is lost") === 1 && lineCount(1, "Redis is lost") === 1);
    const alone: number[] = [];
    for (let index = 0; index < 7; index += 1) alone.push((await ask(0)).status);
    expect(alone).toEqual([200, 200, 200, 200, 200, 200, 429]);
    expect((await ask(1)).status).toBe(200);
    expect(lineCount(0, "Redis is lost")).toBe(1);

    await redis.start();
    await until(() => lineCount(0, "rate limits are counted in Redis") === 2);
    await until(() => lineCount(1, "rate limits are counted in Redis") === 2);
    const together: number[] = [];
    for (let index = 0; index < 8; index += 1) together.push((await ask(index % 2)).status);
    expect(together).toEqual([200, 200, 200, 200, 200, 200, 429, 429]);
  });

  test("wait a quarter of a second at most for a hanging Redis, and soon not at all", async () => {
    redis.pause();
    const first = await ask(0);
    expect(first.status).toBe(200);
    expect(first.milliseconds).toBeLessThan(1_000);
    expect(lineCount(0, "Redis did not count")).toBe(1);
    await until(() => lineCount(0, "Redis is lost") === 1);
    const second = await ask(0);
    expect(second.status).toBe(200);
    expect(second.milliseconds).toBeLessThan(200);
    redis.resume();
    await until(() => lineCount(0, "rate limits are counted in Redis") === 2);
  });

  test("start without Redis, and connect later", async () => {
    await redis.kill();
    const began = performance.now();
    const own: Record<string, unknown>[] = [];
    const late = await startGateway({
      port: 0,
      supergraphPath: graph.supergraphPath,
      logStream: { write: (line) => own.push(JSON.parse(line)) },
      rateLimits,
      redisUrl: redis.url,
    });
    try {
      // One second for Redis; the rest is the start of a thread where both processors are busy.
      expect(performance.now() - began).toBeLessThan(20_000);
      expect(own.map(({ msg }) => msg)).toContain("Redis is lost: rate limits are counted in this process alone");
      await redis.start();
      await until(() => own.some(({ msg }) => msg === "rate limits are counted in Redis"));
    } finally {
      await late.stop();
    }
  });
});
