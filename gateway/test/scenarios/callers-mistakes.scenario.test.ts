import { errorText } from "@thidua/base/errors";
import { mistakenRequests, sendBytes } from "@thidua/base/http/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";

/* A mistake of a caller is never a fault of the gateway. The same list is asked at a subgraph's own port. */

let graph: FixtureGraph;
beforeAll(async () => {
  graph = await startFixtureGraph();
});
afterAll(() => graph.stop());

it.each(mistakenRequests)("$what: $code", async ({ bytes, code }) => {
  const before = graph.logLines().length;
  const { status, headers, codes } = await sendBytes(graph.gateway.port, bytes);
  expect(codes).toEqual([code]);
  expect(errorText(code)).toBeDefined();
  // A client that has only a hash then sends the text: Apollo's protocol answers 200.
  if (code === "PERSISTED_QUERY_NOT_FOUND") expect(status).toBe(200);
  else expect(String(status)).toMatch(/^4\d\d$/);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("x-request-id")).toMatch(/./);
  const faults = graph
    .logLines()
    .slice(before)
    .filter(({ level }) => (level as number) >= 50);
  expect(faults).toEqual([]);
});

it("a request that does not end is answered with 408, and its connection closed", async () => {
  const slow = await startFixtureGraph({
    receivingTimes: { requestTimeout: 400, headersTimeout: 200, connectionsCheckingInterval: 50 },
  });
  try {
    const { status, codes } = await sendBytes(
      slow.gateway.port,
      new TextEncoder().encode("POST /graphql HTTP/1.1\r\n"),
    );
    expect(status).toBe(408);
    expect(codes).toEqual(["BAD_REQUEST"]);
  } finally {
    await slow.stop();
  }
});
