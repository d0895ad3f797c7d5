import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";

const portal = "https://thidua.tinh.gov.vn";

const preflight = (graph: FixtureGraph, origin: string) =>
  fetch(`${graph.gateway.url}/graphql`, {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,content-type",
    },
  });

describe("with the portal's origin set", () => {
  let graph: FixtureGraph;
  beforeAll(async () => {
    graph = await startFixtureGraph({ corsOrigins: [portal] });
  });
  afterAll(() => graph.stop());

  test("the portal may send requests and read the request ID", async () => {
    const allowed = await preflight(graph, portal);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get("access-control-allow-origin")).toBe(portal);
    expect(allowed.headers.get("access-control-allow-headers")).toContain("authorization");
    expect(allowed.headers.get("access-control-allow-credentials")).toBeNull();
    const { headers } = await graph.ask("{ __typename }", { headers: { origin: portal } });
    expect(headers.get("access-control-allow-origin")).toBe(portal);
    expect(headers.get("access-control-expose-headers")).toContain("x-request-id");
    expect(headers.get("vary")).toContain("Origin");
  });

  test.each(["https://evil.example", "http://thidua.tinh.gov.vn", `${portal}.evil.example`, "null"])(
    "%s may not",
    async (origin) => {
      const refused = await preflight(graph, origin);
      expect(refused.headers.get("access-control-allow-origin")).toBeNull();
    },
  );
});

describe("without origins", () => {
  let graph: FixtureGraph;
  beforeAll(async () => {
    graph = await startFixtureGraph();
  });
  afterAll(() => graph.stop());

  test("no other site may read a response", async () => {
    const refused = await preflight(graph, portal);
    expect(refused.headers.get("access-control-allow-origin")).toBeNull();
    const { headers } = await graph.ask("{ __typename }", { headers: { origin: portal } });
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });

  test.each(["/graphql", "/healthz", "/nowhere", "/", "/%ff"])(
    "%s forbids browsers to load anything from other origins",
    async (path) => {
      const { headers } = await fetch(`${graph.gateway.url}${path}`);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("content-security-policy")).not.toMatch(/https?:|\*/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-powered-by")).toBeNull();
      expect(headers.get("server")).toBeNull();
      expect(headers.get("x-request-id")).not.toBeNull();
    },
  );
});
