import type { ApolloServerPlugin } from "@apollo/server";
import { explainNullLiterals } from "@thidua/base/errors";
import type { GraphQLError } from "graphql";
import type { SubgraphContext } from "../../graph/request/index.js";

/** Answers null that an operation has where a value is needed as it answers null in a variable: BAD_USER_INPUT, with its path. */
export const nullLiterals: ApolloServerPlugin<SubgraphContext> = {
  requestDidStart: async () => ({
    validationDidStart:
      async ({ document }) =>
      async (errors) => {
        if (errors) explainNullLiterals(document, errors as GraphQLError[]);
      },
  }),
};
