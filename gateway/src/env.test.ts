import { EnvironmentError, limitOptions } from "@thidua/base/env";
import { defaultLimits } from "@thidua/base/limits";
import { parseSubgraphEnvironment } from "@thidua/kit/serve/environment";
import { expect, test } from "vitest";
import { optionsFromEnvironment, parseGatewayEnvironment } from "./env.js";

test("an empty environment has the defaults", () => {
  expect(optionsFromEnvironment(parseGatewayEnvironment({}))).toMatchObject({
    host: "127.0.0.1",
    port: 4000,
    supergraphPath: expect.stringMatching(/schema\/supergraph\.graphql$/),
    corsOrigins: [],
    limits: { maxDepth: 15, maxCost: 30_000 },
    rateLimits: { requestsPerMinute: 3_000, requestsPerMinuteSignedIn: 12_000 },
    trustedProxies: 0,
  });
});

test("each subgraph has a variable of its name, also one that joins later", () => {
  const environment = parseGatewayEnvironment({
    TYPICAL_EXAMPLES_URL: "http://examples:4003/graphql",
    TRAINING_URL: "http://training/graphql",
    FINANCE_URL: "finance:4000",
    MAX_DEPTH: "7",
  });
  const { subgraphAddress, limits } = optionsFromEnvironment(environment);
  expect(limits).toMatchObject({ maxDepth: 7, maxTokens: 4_000 });
  expect(subgraphAddress?.("typical-examples")).toEqual({
    url: "http://examples:4003/graphql",
    source: "TYPICAL_EXAMPLES_URL",
  });
  expect(subgraphAddress?.("awards")).toBeUndefined();
  expect(subgraphAddress?.("training")).toEqual({ url: "http://training/graphql", source: "TRAINING_URL" });
  expect(() => subgraphAddress?.("finance")).toThrow(/FINANCE_URL \(“finance:4000”\): /);
  // The variable of another setting is not taken for an address.
  expect(parseGatewayEnvironment({ REDIS_URL: "redis://redis" }).subgraphAddress("redis")).toBeUndefined();
});

test("the limits of an operation are those that a subgraph reads by the same names", () => {
  const variables = { MAX_COST: "90000", MAX_DEPTH: "20", MAX_REPEATED_FIELDS: "20000", MAX_BODY_BYTES: "1000000" };
  const { limits } = optionsFromEnvironment(parseGatewayEnvironment(variables));
  expect(limits).toEqual(limitOptions(parseSubgraphEnvironment(variables)));
  expect(limits).toEqual({
    ...defaultLimits,
    ...{ maxCost: 90_000, maxDepth: 20, maxRepeatedFields: 20_000, maxBodyBytes: 1_000_000 },
  });
});

test("SUBGRAPH_URLS states addresses by name", () => {
  const { subgraphAddress } = parseGatewayEnvironment({
    SUBGRAPH_URLS: "awards=http://a/graphql?x=1,2, typical-examples=https://b/graphql",
    CAMPAIGNS_URL: "http://c/graphql",
  });
  expect(["awards", "typical-examples", "campaigns", "organizations"].map((name) => subgraphAddress(name))).toEqual([
    { url: "http://a/graphql?x=1,2", source: "SUBGRAPH_URLS" },
    { url: "https://b/graphql", source: "SUBGRAPH_URLS" },
    { url: "http://c/graphql", source: "CAMPAIGNS_URL" },
    undefined,
  ]);
});

test.each([
  ["finance=http://a/graphql", "“finance” không có trong supergraph"],
  ["awards", "“awards” phải có dạng tên=http(s)://…"],
  ["awards=awards:4004", "“awards=awards:4004” phải có dạng"],
  ["awards=http://a/graphql,awards=http://b/graphql", "“awards” có hai địa chỉ"],
  ["campaigns=http://c/graphql", "SUBGRAPH_URLS, CAMPAIGNS_URL: cả hai cùng nêu địa chỉ của “campaigns”"],
])("SUBGRAPH_URLS=%s is refused", (SUBGRAPH_URLS, reason) => {
  const parse = () => parseGatewayEnvironment({ SUBGRAPH_URLS, CAMPAIGNS_URL: "http://d/graphql" });
  expect(parse).toThrow(EnvironmentError);
  expect(parse).toThrow(reason);
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
  ["ADDRESS_SHARE_PERCENT", "0"],
  ["TRUST_PROXY", "true"],
  ["LOG_LEVEL", "loud"],
])("%s=%s is rejected with the variable's name", (name, value) => {
  expect(() => parseGatewayEnvironment({ [name]: value })).toThrow(EnvironmentError);
  expect(() => parseGatewayEnvironment({ [name]: value })).toThrow(new RegExp(`${name} \\(“${value}”\\): `));
});

test("the share of an address holds at the gateway and towards each subgraph", () => {
  expect(optionsFromEnvironment(parseGatewayEnvironment({}))).toMatchObject({
    admission: { addressShare: 0.05, maxHeavyPerCaller: 4 },
    subgraphAdmission: { addressShare: 0.05 },
  });
  expect(optionsFromEnvironment(parseGatewayEnvironment({ ADDRESS_SHARE_PERCENT: "100" }))).toMatchObject({
    admission: { addressShare: 1 },
    subgraphAdmission: { addressShare: 1 },
  });
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
