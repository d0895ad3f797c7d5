// @ts-check
import { createServer } from "node:http";
import { execute, GraphQLError, parse, validate } from "graphql";

const longestRequest = 1_000_000;
const mostTokens = 10_000;

/**
 * Makes the HTTP server: GraphQL at `POST /graphql`, `/healthz` (the process runs) and `/readyz` (it can answer everything).
 *
 * It reads no token: whoever reaches it can read everything that it has. That is right for public data only.
 *
 * @param {import("graphql").GraphQLSchema} schema
 * @param {() => boolean} isReady
 */
export function createTrainingServer(schema, isReady) {
  return createServer(async (request, response) => {
    /** @type {(status: number, content: object) => void} */
    const reply = (status, content) => {
      response.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
      response.end(JSON.stringify(content));
    };
    try {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      if (pathname === "/healthz") return reply(200, { status: "ok", service: "training" });
      if (pathname === "/readyz")
        return isReady()
          ? reply(200, { status: "ready", service: "training" })
          : reply(503, { status: "not-ready", service: "training", reason: "ORGANIZATIONS_NOT_READ" });
      if (pathname !== "/graphql") return reply(404, { errors: [{ message: "Not found" }] });
      if (request.method !== "POST") return reply(405, { errors: [{ message: "POST only" }] });
      const language = /^\s*en\b/i.test(request.headers["accept-language"] ?? "") ? "en" : "vi";
      const { status, result } = await answer(schema, await readRequest(request), language);
      reply(status, result);
    } catch (error) {
      if (error instanceof GraphQLError) return reply(400, { errors: [error] });
      console.error(error);
      reply(500, { errors: [{ message: "Internal error", extensions: { code: "INTERNAL_SERVER_ERROR" } }] });
    }
  });
}

/**
 * Executes an operation as graphql-js does.
 *
 * @param {import("graphql").GraphQLSchema} schema
 * @param {{ query: string, variables?: Record<string, unknown>, operationName?: string }} request
 * @param {"vi" | "en"} language
 */
async function answer(schema, { query, variables, operationName }, language) {
  const document = parse(query, { maxTokens: mostTokens });
  const errors = validate(schema, document);
  if (errors.length > 0) return { status: 400, result: { errors } };
  const contextValue = { language, returned: 0 };
  const result = await execute({ schema, document, variableValues: variables, operationName, contextValue });
  return { status: 200, result };
}

/** @param {import("node:http").IncomingMessage} request */
async function readRequest(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > longestRequest) throw new GraphQLError("The request is too long");
    chunks.push(chunk);
  }
  try {
    const content = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    if (typeof content.query === "string") return content;
  } catch {
    // Answered below.
  }
  throw new GraphQLError("The request is not JSON with a query");
}
