import type { ApolloServer } from "@apollo/server";
import { requestIdFrom } from "@thidua/base/http";
import type { TokenVerifier } from "@thidua/base/tokens";
import type { FastifyBaseLogger } from "fastify";
import { createContext, type GatewayContext } from "./context.js";
import { mayHaveLongDigits, parseExactNumbers } from "./exact-numbers.js";
import type { ExecuteOperation, OperationResult } from "./execute.js";
import { WrittenData } from "./execution/index.js";
import { codedError, refusalErrors } from "./http/graphql-reply.js";
import { verifyCaller } from "./http/verify-caller.js";
import type { OperationGate } from "./limits/index.js";

/** Creates the function that runs operations in this process, with the same checks as the route. */
export function operationExecutor(
  server: ApolloServer<GatewayContext>,
  gate: OperationGate,
  log: FastifyBaseLogger,
  tokens?: TokenVerifier,
): ExecuteOperation {
  return async ({ query, variables, operationName, headers = {}, account }): Promise<OperationResult> => {
    const requestId = requestIdFrom(headers["x-request-id"]);
    const received = createContext({ headers, requestId, log: log.child({ requestId }) });
    const verified = await verifyCaller(tokens, received.forwardedHeaders.authorization, received);
    if ("refusal" in verified) return { errors: [verified.refusal.error] };
    const context: GatewayContext = { ...received, caller: verified.caller, account };
    const refusals = gate.refusals(query);
    if (refusals.length > 0) return { errors: refusalErrors(refusals, context.locale) };
    try {
      const { body } = await server.executeOperation({ query, variables, operationName }, { contextValue: context });
      if (body.kind !== "single") throw new Error("Incremental answers are not part of the graph");
      const { data: written, errors } = body.singleResult;
      const data = written instanceof WrittenData ? parseData(written.json) : written;
      return { data, ...(errors && { errors }) };
    } catch (err) {
      context.log.error({ err }, "operation failed inside the gateway");
      return { errors: [codedError("INTERNAL_ERROR", context.locale)] };
    }
  };
}

function parseData(json: string): OperationResult["data"] {
  return (mayHaveLongDigits(json) ? parseExactNumbers(json) : JSON.parse(json)) as OperationResult["data"];
}
