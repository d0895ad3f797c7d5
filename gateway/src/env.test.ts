import { EnvironmentError } from "@thidua/base/env";
import { expect, test } from "vitest";
import { optionsFromEnvironment, parseGatewayEnvironment } from "./env.js";

test("an empty environment has the defaults", () => {
  expect(optionsFromEnvironment(parseGatewayEnvironment({}))).toMatchObject({
    host: "127.0.0.1",
    port: 4000,
    supergraphPath: expect.stringMatching(/schema\/supergraph\.graphql$/),
    subgraphUrls: {},
    corsOrigins: [],
    limits: { maxDepth: 15, maxCost: 30_000 },
    rateLimits: { requestsPerMinute: 3_000, requestsPerMinuteSignedIn: 12_000 },
    trustedProxies: 0,
  });
});

test("subgraph URLs are keyed by subgraph name", () => {
  const environment = parseGatewayEnvironment({ TYPICAL_EXAMPLES_URL: "http://examples:4003/graphql", MAX_DEPTH: "7" });
  expect(optionsFromEnvironment(environment)).toMatchObject({
    subgraphUrls: { "typical-examples": "http://examples:4003/graphql" },
    limits: { maxDepth: 7, maxTokens: 4_000 },
  });
});

test.each([
  ["PORT", "99999"],
  ["PORT", "abc"],
  ["AWARDS_URL", "awards:4004"],
  ["SUBGRAPH_TIMEOUT_MS", "0"],
  ["CORS_ORIGINS", "tinh.gov.vn"],
  ["CORS_ORIGINS", "https://tinh.gov.vn/path"],
  ["MAX_ALIASES", "-1"],
  ["MAX_COST", "0"],
  ["RATE_LIMIT_COST", "many"],
  ["TRUST_PROXY", "true"],
  ["LOG_LEVEL", "loud"],
])("%s=%s is rejected with the variable's name", (name, value) => {
  expect(() => parseGatewayEnvironment({ [name]: value })).toThrow(EnvironmentError);
  expect(() => parseGatewayEnvironment({ [name]: value })).toThrow(new RegExp(`${name} \\(“${value}”\\): `));
});

test("a rate limit of 0 means none; the URL of Redis is accepted, and never printed", () => {
  const environment = parseGatewayEnvironment({ RATE_LIMIT_REQUESTS: "0", REDIS_URL: "rediss://:secret@redis:6380/2" });
  expect(optionsFromEnvironment(environment)).toMatchObject({
    rateLimits: { requestsPerMinute: 0, costPerMinute: 1_500_000 },
    redisUrl: "rediss://:secret@redis:6380/2",
  });
  const print = () => parseGatewayEnvironment({ REDIS_URL: "http://:secret@redis" });
  expect(print).toThrow(/REDIS_URL \(…\): /);
  expect(print).not.toThrow(/secret/);
});

test("all invalid values are reported at once", () => {
  expect(() => parseGatewayEnvironment({ PORT: "x", AWARDS_URL: "y" })).toThrow(/PORT[\s\S]*AWARDS_URL/);
});
