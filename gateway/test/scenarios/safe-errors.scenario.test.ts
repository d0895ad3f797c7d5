import { afterAll, beforeAll, expect, test } from "vitest";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";
import { readJson } from "../support/read-json.js";

let graph: FixtureGraph;
beforeAll(async () => {
  graph = await startFixtureGraph();
});
afterAll(() => graph.stop());

test("a subgraph's error keeps its code and message, and gets its path and the service's name", async () => {
  const { status, body } = await graph.ask("{ refuse awards { organization { motto } } }");
  expect(status).toBe(200);
  expect(body.errors).toEqual(
    expect.arrayContaining([
      {
        message: "Bạn không có quyền xem",
        path: ["refuse"],
        extensions: { code: "FORBIDDEN", serviceName: "organizations" },
      },
      {
        message: "Chưa có khẩu hiệu",
        path: ["awards", 1, "organization", "motto"],
        extensions: { code: "NO_MOTTO", serviceName: "organizations" },
      },
    ]),
  );
  expect(body.errors).toHaveLength(2);
});

test("no answer contains an address or a stack trace", async () => {
  graph.organizations.misbehave();
  const answers = [await graph.ask("{ leak refuse }")];
  graph.organizations.misbehave({ kind: "garbage", body: "<html>10.1.2.3</html>" });
  answers.push(await graph.ask("{ organizations { id } }"));
  graph.organizations.misbehave({
    kind: "garbage",
    status: 500,
    body: JSON.stringify({
      errors: [
        {
          message: `fetch failed: ${graph.organizations.url} (connect ECONNREFUSED ::1:5432)`,
          extensions: {
            code: "X",
            exception: { stacktrace: ["at secret.js:1"] },
            stacktrace: ["at secret.js:1"],
            stack: "at",
          },
        },
      ],
    }),
  });
  answers.push(await graph.ask("{ organizations { id } }"));
  graph.organizations.misbehave({ kind: "hang-up", times: 2 });
  answers.push(await graph.ask("{ organizations { id } }"));
  answers.push(await graph.ask("{ nothing }"), await graph.ask("{"), await graph.ask(""));
  graph.organizations.misbehave();

  for (const { body } of answers) {
    const text = JSON.stringify(body);
    expect(body.errors.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/127\.0\.0\.1|10\.20\.30\.40|10\.1\.2\.3|localhost|::1|:\d{4,5}\b/);
    expect(text).not.toMatch(/stack|exception|\.js|node_modules|file:/i);
  }
});

test("the log has what the answer must not contain", async () => {
  graph.organizations.misbehave({ kind: "garbage", status: 500, body: "oops" });
  await graph.ask("{ organizations { id } }", { headers: { "x-request-id": "look-me-up" } });
  graph.organizations.misbehave();
  const line = graph.logLines().find(({ requestId, msg }) => requestId === "look-me-up" && msg === "subgraph failed");
  expect(line).toMatchObject({
    subgraph: "organizations",
    code: "SUBGRAPH_INVALID_RESPONSE",
    reason: "HTTP 500: not JSON",
  });
});

test.each([
  ["an unknown URL", "/nowhere", 404, "ROUTE_NOT_FOUND"],
  ["pages that are not built", "/", 404, "PAGES_NOT_BUILT"],
  ["a URL that cannot be decoded", "/%ff", 400, "BAD_REQUEST"],
])("%s is answered with a problem document", async (_what, path, status, code) => {
  const response = await fetch(`${graph.gateway.url}${path}`);
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toContain("application/problem+json");
  expect(await readJson(response)).toMatchObject({ status, code, type: `urn:thidua:error:${code}` });
});

test.each([
  ["{bad", 400, "INVALID_JSON"],
  ["", 400, "INVALID_JSON"],
  ['{"__proto__":{"a":1}}', 400, "INVALID_JSON"],
  ["null", 400, "BAD_REQUEST"],
  ["7", 400, "BAD_REQUEST"],
  ['{"query":7}', 400, "BAD_REQUEST"],
  ['{"query":"{ __typename }","variables":"x"}', 400, "BAD_REQUEST"],
  ['{"query":"query A { __typename } query B { __typename }"}', 400, "OPERATION_RESOLUTION_FAILURE"],
  ['{"query":"subscription { x }"}', 400, "SUBSCRIPTIONS_NOT_SUPPORTED"],
])("the request body %s is refused with %d", async (body, status, code) => {
  const response = await fetch(`${graph.gateway.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  expect(response.status).toBe(status);
  expect((await readJson(response)).errors[0].extensions.code).toBe(code);
});
