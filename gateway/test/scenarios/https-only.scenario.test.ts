import { afterEach, expect, test } from "vitest";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";

let graph: FixtureGraph | undefined;
afterEach(() => graph?.stop());

const header = async (trustedProxies: number, forwarded: Record<string, string>) => {
  graph = await startFixtureGraph({ trustedProxies, logLevel: "silent" });
  const response = await fetch(`${graph.gateway.url}/healthz`, { headers: forwarded });
  return response.headers.get("strict-transport-security");
};

const https = { "x-forwarded-proto": "https", "x-forwarded-for": "192.0.2.1" };

test("a browser that came by https is to come by https only, where a trusted proxy says so", async () => {
  expect(await header(1, https)).toBe("max-age=31536000");
});

test("a caller without a trusted proxy cannot say so", async () => {
  expect(await header(0, https)).toBeNull();
});

test("a browser that came by http is not sent to https", async () => {
  expect(await header(1, { ...https, "x-forwarded-proto": "http" })).toBeNull();
});
