import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import { explainNullLiterals } from "@thidua/base/errors";
import type { GraphQLError } from "graphql";
import type { GatewayContext } from "../context.js";

const listener: GraphQLRequestListener<GatewayContext> = {
  async validationDidStart({ document }) {
    return async (errors) => {
      if (errors) explainNullLiterals(document, errors as GraphQLError[]);
    };
  },
};

/** Answers null that an operation has where a value is needed as it answers null in a variable: BAD_USER_INPUT, with its path. */
export const nullLiteralsPlugin: ApolloServerPlugin<GatewayContext> = { requestDidStart: async () => listener };
