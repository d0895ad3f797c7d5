import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";
import { readJson } from "../support/read-json.js";

let graph: FixtureGraph;
let address: string;
beforeAll(async () => {
  graph = await startFixtureGraph();
  address = `${graph.gateway.url}/graphql`;
});
afterAll(() => graph.stop());

test.each(["PUT", "DELETE", "PATCH"])("%s is answered with the methods that are allowed", async (method) => {
  const response = await fetch(address, { method, headers: { "accept-language": "en" } });
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET, POST");
  expect(await readJson(response)).toMatchObject({ code: "METHOD_NOT_ALLOWED", status: 405 });
});

test.each([
  ["application/xml", "vi", /application\/json/],
  ["image/png", "en", /^The request body must have the content type application\/json$/],
])("a request body of type %s is refused in %s", async (contentType, language, message) => {
  const headers = { "content-type": contentType, "accept-language": language };
  const response = await fetch(address, { method: "POST", body: "<query/>", headers });
  expect(response.status).toBe(415);
  expect((await readJson(response)).errors).toEqual([
    { message: expect.stringMatching(message), extensions: { code: "UNSUPPORTED_MEDIA_TYPE" } },
  ]);
});

/** Sends text on a connection of its own. Returns all that arrives until the gateway closes the connection. */
async function exchange(request: string): Promise<string> {
  const socket = connect(graph.gateway.port, "127.0.0.1");
  socket.write(request);
  return text(socket);
}

describe("what is not an HTTP request is answered, and its connection closed", () => {
  test.each([
    ["an unknown method", "BREW /graphql HTTP/1.1\r\nhost: a\r\n\r\n", 400],
    ["a method in lower case", "get /graphql HTTP/1.1\r\nhost: a\r\n\r\n", 400],
    ["a header that is too long", `GET /graphql HTTP/1.1\r\nhost: a\r\nx: ${"y".repeat(20_000)}\r\n\r\n`, 431],
    ["a malformed header", "GET /graphql HTTP/1.1\r\nhost: a\r\nbad header\r\n\r\n", 400],
    ["a tunnel", "CONNECT example.org:443 HTTP/1.1\r\nhost: example.org:443\r\n\r\n", 405],
  ])("%s", async (_what, request, status) => {
    const [head = "", body = ""] = (await exchange(request)).split("\r\n\r\n");
    const [statusLine, ...headers] = head.toLowerCase().split("\r\n");
    expect(statusLine).toContain(`http/1.1 ${status} `);
    expect(headers).toContain("connection: close");
    expect(headers).toContain("content-type: application/problem+json; charset=utf-8");
    expect(headers).toContain("x-content-type-options: nosniff");
    expect(JSON.parse(body)).toMatchObject({ status, requestId: expect.any(String) });
  });
});

test.each(["PROPFIND", "PURGE", "TRACE", "LOCK", "LINK"])("%s is not allowed", async (method) => {
  const answer = await exchange(`${method} /graphql HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 405 /);
  expect(answer.toLowerCase()).toContain("\r\nallow: get, post\r\n");
  expect(answer.toLowerCase()).toContain("\r\nconnection: close\r\n");
});
