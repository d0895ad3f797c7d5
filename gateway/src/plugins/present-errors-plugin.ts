import type { ApolloServerPlugin } from "@apollo/server";
import { commonErrors, isCallersMistake } from "@thidua/base/errors";
import type { GatewayContext } from "../context.js";
import { presentError } from "./present-error.js";

/** Localizes the errors of every answer, and logs internal faults before their messages are replaced. */
export const presentErrorsPlugin: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) {
          if (isCallersMistake(error)) error.extensions.code = commonErrors.BAD_REQUEST.code;
          const { code, serviceName } = error.extensions ?? {};
          if (serviceName === undefined && (code === undefined || code === "INTERNAL_SERVER_ERROR")) {
            contextValue.log.error(
              { err: error.originalError ?? error, path: error.path },
              "operation failed inside the gateway",
            );
          }
        }
      },
      async willSendResponse({ response, contextValue }) {
        contextValue.progress.errorsPresented = true;
        if (response.body.kind !== "single" || !response.body.singleResult.errors) return;
        response.body.singleResult.errors = response.body.singleResult.errors.map((error) =>
          presentError(error, contextValue.locale),
        );
      },
    };
  },
};
