import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningSubgraph, startSubgraph } from "../src/serve/server/index.js";
import { openTestDatabase } from "../src/testing/index.js";
import { library } from "./library/library.js";

/* Requests that are no GraphQL requests, at a subgraph's own port. */

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let server: RunningSubgraph;
const lines: string[] = [];
beforeAll(async () => {
  database = await openTestDatabase(library.database);
  server = await startSubgraph(library, database, { logStream: { write: (line) => void lines.push(line) } });
});
afterAll(async () => {
  await server.stop();
  await database.close();
});

const json = { "content-type": "application/json" };

it.each<[what: string, path: string, request: RequestInit, status: number, code: string]>([
  ["no JSON", "/graphql", { method: "POST", headers: json, body: "{" }, 400, "INVALID_JSON"],
  ["nothing", "/graphql", { method: "POST", headers: json, body: "" }, 400, "INVALID_JSON"],
  [
    "a form",
    "/graphql",
    { method: "POST", headers: { "content-type": "text/csv" }, body: "a" },
    415,
    "UNSUPPORTED_MEDIA_TYPE",
  ],
  [
    "a long text",
    "/graphql",
    { method: "POST", headers: json, body: `"${"a".repeat(6_000_000)}"` },
    413,
    "OPERATION_TOO_LARGE",
  ],
  ["another method", "/graphql", { method: "PUT", headers: json, body: "{}" }, 405, "METHOD_NOT_ALLOWED"],
  ["another path", "/admin", {}, 404, "ROUTE_NOT_FOUND"],
])("%s is answered with a code of the list", async (_what, path, request, status, code) => {
  const response = await fetch(new URL(path, server.url), request);
  expect(response.status).toBe(status);
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  const answer = (await response.json()) as { code?: string; errors?: { extensions: { code: string } }[] };
  expect(answer.code ?? answer.errors?.[0]?.extensions.code).toBe(code);
  expect(lines.filter((line) => (JSON.parse(line) as { level: number }).level >= 50)).toEqual([]);
});
