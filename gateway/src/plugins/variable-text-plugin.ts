import { type ApolloServerPlugin, type GraphQLRequestListener, HeaderMap } from "@apollo/server";
import { GraphQLError } from "graphql";
import type { GatewayContext } from "../context.js";

const listener: GraphQLRequestListener<GatewayContext> = {
  async didResolveOperation({ request }) {
    for (const [name, value] of Object.entries(request.variables ?? {})) {
      if (isWellFormed(value)) continue;
      throw new GraphQLError(`Variable "$${name}" has a lone surrogate, which is not a character.`, {
        extensions: { code: "BAD_USER_INPUT", http: { status: 400, headers: new HeaderMap() } },
      });
    }
  },
};

/**
 * Refuses variables with a lone surrogate. It has no encoding: a database would store U+FFFD in its place. In the text of
 * an operation graphql-js refuses it.
 */
export const variableTextPlugin: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => listener,
};

function isWellFormed(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed();
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isWellFormed);
  return Object.entries(value).every(([name, inner]) => name.isWellFormed() && isWellFormed(inner));
}
