import { sendBytes } from "@thidua/base/http/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningSubgraph, startSubgraph } from "../src/serve/server/index.js";
import { openTestDatabase } from "../src/testing/index.js";
import { library } from "./library/library.js";

/* Callers that hold a connection of a subgraph and do not send their request. */

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let server: RunningSubgraph;
const lines: string[] = [];
beforeAll(async () => {
  database = await openTestDatabase(library.database);
  server = await startSubgraph(library, database, {
    logStream: { write: (line) => void lines.push(line) },
    receivingTimes: { requestTimeout: 400, headersTimeout: 200, connectionsCheckingInterval: 50 },
  });
});
afterAll(async () => {
  await server.stop();
  await database.close();
});

it.each([
  ["whose headers do not end", "POST /graphql HTTP/1.1\r\nhost: a\r\n"],
  [
    "whose content does not end",
    "POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{",
  ],
])("a request %s is answered with 408, and its connection closed", async (_what, text) => {
  const { status, headers, codes } = await sendBytes(server.port, new TextEncoder().encode(text));
  expect(status).toBe(408);
  expect(codes).toEqual(["BAD_REQUEST"]);
  expect(headers.get("connection")).toBe("close");
  expect(lines.filter((line) => (JSON.parse(line) as { level: number }).level >= 50)).toEqual([]);
});
