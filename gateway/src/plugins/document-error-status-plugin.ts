import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import type { GatewayContext } from "../context.js";

/** Codes of faults in the document or the variables of a request that is itself well-formed. */
const documentErrors: ReadonlySet<unknown> = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
]);

const listener: GraphQLRequestListener<GatewayContext> = {
  async willSendResponse({ request, response: { http, body } }) {
    if (http.status !== 400 || body.kind !== "single") return;
    const accept = request.http?.headers.get("accept")?.toLowerCase() ?? "";
    if (!accept.includes("application/json") || accept.includes("application/graphql-response+json")) return;
    if (body.singleResult.errors?.every(({ extensions }) => documentErrors.has(extensions?.code))) http.status = 200;
  },
};

/**
 * Answers with 200 when a document or its variables are refused and the caller accepts `application/json` by name, and not
 * `application/graphql-response+json`. Such a caller cannot distinguish our answer with another status from that of a proxy
 * (GraphQL over HTTP, section 6.4.1). All other callers get 400, and tools without GraphQL see that the request failed.
 */
export const documentErrorStatusPlugin: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => listener,
};
