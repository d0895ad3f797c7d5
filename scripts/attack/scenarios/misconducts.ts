import type { ServerResponse } from "node:http";
import type { Misconduct } from "./false-subgraph.ts";

function sendJson(response: ServerResponse, text: string, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" }).end(text);
}

const failing = (name: string, error: unknown, data: unknown = null): Misconduct => ({
  name,
  answer: (response) => sendJson(response, JSON.stringify({ data, errors: [error] })),
});

/** The names of the fields that were asked for at the root, as the gateway has written them. */
function rootNames(content: string): string[] {
  const query = String((JSON.parse(content) as { query?: unknown }).query ?? "");
  const alias = /\{\s*([\w]+)\s*:\s*campaigns/.exec(query)?.[1];
  return [alias ?? "campaigns"];
}

/** Answers whose list is longer than the page that was asked for. */
function longList(count: number): Misconduct {
  return {
    name: `${count} nodes for first: 5`,
    answer: (response, content) => {
      const nodes = Array.from({ length: count }, (_, index) => ({ __typename: "Campaign", id: `0190${index}` }));
      const data = Object.fromEntries(
        rootNames(content).map((name) => [name, { __typename: "CampaignConnection", nodes }]),
      );
      sendJson(response, JSON.stringify({ data }));
    },
  };
}

/** Writes pieces until the reader closes, so many milliseconds apart. */
function endless(response: ServerResponse, piece: string, everyMs: number): void {
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"data":{"campaigns":{"nodes":[{"id":"');
  const timer = setInterval(
    () => {
      for (let isTaken = true; isTaken && !response.destroyed; ) isTaken = everyMs === 0 && response.write(piece);
      if (everyMs > 0) response.write(piece);
    },
    Math.max(1, everyMs),
  );
  response.once("close", () => clearInterval(timer));
}

const secretText =
  'select * from "campaign" where password=hunter2 at db.internal.tinh:5432 ECONNREFUSED 10.1.2.3 /app/node_modules/pg/lib/client.js:526:17';

/** How a subgraph may fail. None of it may reach the caller, or the fields of other subgraphs. */
export const misconducts: readonly Misconduct[] = [
  {
    name: "HTML",
    answer: (response) => void response.writeHead(200, { "content-type": "text/html" }).end("<h1>nginx</h1>"),
  },
  { name: "half JSON", answer: (response) => sendJson(response, '{"data":{"campaigns":{"nod') },
  { name: "another form of JSON", answer: (response) => sendJson(response, '{"data":{"campaigns":[1,"x",null]}}') },
  { name: "a number", answer: (response) => sendJson(response, "1") },
  { name: "nothing", answer: (response) => void response.writeHead(204).end() },
  {
    name: "status 500 with a stack",
    answer: (response) => sendJson(response, `Error: ${secretText}\n    at Client.connect (/app/x.js:1:2)`, 500),
  },
  { name: "status 503", answer: (response) => void response.writeHead(503, { "retry-after": "1" }).end() },
  { name: "a closed connection", answer: (response) => void response.destroy() },
  {
    name: "a connection closed within the answer",
    answer: (response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" }).write('{"data":');
      setTimeout(() => response.destroy(), 50);
    },
  },
  failing("an error with secrets", {
    message: secretText,
    extensions: { code: "SQL_ERROR", stacktrace: [secretText], host: "db.internal" },
  }),
  failing("an error under a listed code", {
    message: secretText,
    extensions: { code: "FORBIDDEN", query: secretText },
  }),
  failing("errors of odd types", { message: { a: secretText }, path: 1, locations: "x", extensions: [secretText] }),
  failing(
    "keys of prototypes",
    JSON.parse(`{"message":"x","extensions":{"__proto__":{"code":"${"x"}"},"constructor":"${"x"}"}}`),
  ),
  failing("a huge message", { message: "x".repeat(5_000_000), extensions: { code: "x".repeat(100_000) } }),
  longList(60_000),
  { name: "a slow drip", answer: (response) => endless(response, "x", 1_000) },
  { name: "an endless answer", answer: (response) => endless(response, "x".repeat(65_536), 0) },
  { name: "silence", answer: () => undefined },
];

/** Answers rightly, after a while: identical requests that come meanwhile may share the answer. */
export const slowButRight: Misconduct = {
  name: "right after 500 ms",
  answer: (response, content) => {
    const data = Object.fromEntries(
      rootNames(content).map((name) => [
        name,
        { __typename: "CampaignConnection", nodes: [{ __typename: "Campaign", id: "1" }] },
      ]),
    );
    setTimeout(() => sendJson(response, JSON.stringify({ data })), 500);
  },
};
