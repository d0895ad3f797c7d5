import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DevelopmentKeys, openDevelopmentKeys } from "@thidua/base/tokens";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { GatewayOptions, RateLimits } from "../../src/index.js";
import { type AskOptions, type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";

const directory = mkdtempSync(join(tmpdir(), "gateway-rates-"));
let keys: DevelopmentKeys;
let graph: FixtureGraph;
beforeAll(async () => {
  keys = await openDevelopmentKeys(directory);
});
afterEach(() => graph.stop());
afterAll(() => rmSync(directory, { recursive: true }));

const query = "{ award(id: 1) { title } }";
const costly = "query Page($first: Int) { awards(first: $first) { title } }";
const unlimited: RateLimits = {
  requestsPerMinute: 0,
  requestsPerMinuteSignedIn: 0,
  costPerMinute: 0,
  costPerMinuteSignedIn: 0,
};

async function open(rateLimits: Partial<RateLimits>, options: Partial<GatewayOptions> = {}): Promise<void> {
  graph = await startFixtureGraph({
    tokens: keys.verifier,
    rateLimits: { ...unlimited, ...rateLimits },
    ...options,
  });
}

/** Sends `count` requests in sequence and returns their statuses. */
async function statuses(count: number, text = query, options: AskOptions = {}): Promise<number[]> {
  const found: number[] = [];
  for (let index = 0; index < count; index += 1) found.push((await graph.ask(text, options)).status);
  return found;
}

const as = async (subject: string): Promise<AskOptions> => ({
  headers: { authorization: `Bearer ${await keys.sign({ subject, roles: ["PORTAL"] })}` },
});

describe("requests per minute", () => {
  test("beyond the budget are refused: 429, Retry-After, no request to a subgraph", async () => {
    await open({ requestsPerMinute: 3 });
    expect(await statuses(3)).toEqual([200, 200, 200]);
    const before = graph.awards.received.length;
    const { status, headers, body } = await graph.ask(query);
    expect(status).toBe(429);
    const seconds = Number(headers.get("retry-after"));
    expect(seconds).toBeGreaterThan(50);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(body).toEqual({
      errors: [
        {
          message: `Đã vượt hạn mức trong một phút; vui lòng thử lại sau ${seconds} giây`,
          extensions: { code: "RATE_LIMITED", budget: "requests", limit: 3, retryAfterSeconds: seconds },
        },
      ],
    });
    expect(headers.get("ratelimit")).toBe(`"requests";r=0;t=${seconds}`);
    expect(graph.awards.received.length).toBe(before);
    expect(graph.logLines().at(-1)).toMatchObject({ msg: "operation", outcome: "error", errorCodes: ["RATE_LIMITED"] });
    const english = await graph.ask(query, { headers: { "accept-language": "en" } });
    expect(english.body.errors[0].message).toMatch(/^The rate limit is exceeded; try again in \d+ seconds$/);
  });

  test("are counted whatever their result: syntax errors, refusals, bad tokens", async () => {
    await open({ requestsPerMinute: 3 });
    const bad = { headers: { authorization: "Bearer rubbish" } };
    expect(await statuses(1, "{")).toEqual([400]);
    expect(await statuses(1, `{ ${"__typename ".repeat(30)} }`)).toEqual([400]);
    expect(await statuses(2, query, bad)).toEqual([401, 429]);
    expect(await statuses(1)).toEqual([429]);
  });

  test("are counted before the request body is read, also when it is invalid JSON or too long", async () => {
    await open({ requestsPerMinute: 2 });
    const post = async (body: string) => {
      const headers = { "content-type": "application/json" };
      return (await fetch(`${graph.gateway.url}/graphql`, { method: "POST", headers, body })).status;
    };
    expect(await post("{{{")).toBe(400);
    expect(await post("x".repeat(600_000))).toBe(413);
    expect(await post("{{{")).toBe(429);
  });

  test("of a signed-in caller have their own, larger budget, from any address", async () => {
    await open({ requestsPerMinute: 1, requestsPerMinuteSignedIn: 3 });
    const portal = await as("portal-1");
    expect(await statuses(4, query, portal)).toEqual([200, 200, 200, 429]);
    expect(await statuses(1, query, await as("portal-1"))).toEqual([429]);
    expect(await statuses(1, query, await as("portal-2"))).toEqual([200]);
    expect(await statuses(2)).toEqual([200, 429]);
  });

  test("do not include health checks and pages", async () => {
    await open({ requestsPerMinute: 1 });
    await statuses(2);
    expect((await fetch(`${graph.gateway.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${graph.gateway.url}/readyz`)).status).toBe(200);
  });
});

describe("cost per minute", () => {
  test("is charged in full; a caller with any points left may run one more operation", async () => {
    await open({ costPerMinute: 100 });
    const page = { variables: { first: 60 } };
    const first = await graph.ask(costly, page);
    expect(first.headers.get("ratelimit-policy")).toBe('"cost";q=100;w=60');
    expect(first.headers.get("ratelimit")).toMatch(/^"cost";r=40;t=(60|59)$/);
    expect(first.headers.get("retry-after")).toBeNull();
    expect(await statuses(2, costly, page)).toEqual([200, 429]);
    const { headers, body } = await graph.ask(costly, page);
    expect(body.data).toBeUndefined();
    expect(body.errors[0].extensions).toEqual({
      code: "RATE_LIMITED",
      budget: "cost",
      limit: 100,
      retryAfterSeconds: Number(headers.get("retry-after")),
    });
  });

  test("is not charged for an operation that is refused as too costly", async () => {
    await open({ costPerMinute: 100 }, { limits: { maxCost: 50 } });
    expect(await statuses(3, costly, { variables: { first: 60 } })).toEqual([400, 400, 400]);
    expect(await statuses(1, costly, { variables: { first: 50 } })).toEqual([200]);
  });

  test("is reported beside the requests, so that clients can slow down in time", async () => {
    await open({ requestsPerMinute: 10, costPerMinute: 1000 });
    const { headers } = await graph.ask(costly, { variables: { first: 7 } });
    expect(headers.get("ratelimit-policy")).toBe('"requests";q=10;w=60, "cost";q=1000;w=60');
    expect(headers.get("ratelimit")).toMatch(/^"requests";r=9;t=60, "cost";r=993;t=60$/);
  });
});

describe("the network of an address", () => {
  const from = (address: string): AskOptions => ({ headers: { "x-forwarded-for": address } });

  test("is the one of the connection: X-Forwarded-For of the caller is ignored", async () => {
    await open({ requestsPerMinute: 1 });
    expect(await statuses(1, query, from("198.51.100.1"))).toEqual([200]);
    expect(await statuses(1, query, from("198.51.100.2"))).toEqual([429]);
  });

  test("is the one that the nearest trusted proxy reports, not the ones before it", async () => {
    await open({ requestsPerMinute: 1 }, { trustedProxies: 1 });
    expect(await statuses(2, query, from("198.51.100.1"))).toEqual([200, 429]);
    expect(await statuses(1, query, from("198.51.100.2"))).toEqual([200]);
    expect(await statuses(1, query, from("203.0.113.9, 198.51.100.2"))).toEqual([429]);
  });

  test("of IPv6 counts as its whole network", async () => {
    await open({ requestsPerMinute: 1 }, { trustedProxies: 1 });
    expect(await statuses(1, query, from("2001:db8:1:2::1"))).toEqual([200]);
    expect(await statuses(1, query, from("2001:db8:1:2:ffff::9"))).toEqual([429]);
    expect(await statuses(1, query, from("2001:db8:1:3::1"))).toEqual([200]);
  });
});

test("without limits nothing is counted and no header is sent", async () => {
  await open({});
  const { headers } = await graph.ask(query);
  expect(headers.get("ratelimit")).toBeNull();
  expect(headers.get("ratelimit-policy")).toBeNull();
});
