import type { ApolloServer } from "@apollo/server";
import { busyError } from "@thidua/base/admission";
import { requestIdFrom } from "@thidua/base/http";
import type { OperationGate } from "@thidua/base/limits";
import type { FastifyBaseLogger } from "fastify";
import { createContext, defaultOperationTimeoutMs, type GatewayContext } from "./context.js";
import { mayHaveLongDigits, parseExactNumbers } from "./exact-numbers.js";
import type { ExecuteOperation, OperationResult } from "./execute.js";
import { WrittenData } from "./execution/index.js";
import type { AdmissionOptions } from "./http/admit-caller.js";
import { codedError, refusalErrors } from "./http/graphql-reply.js";
import { verifyCaller } from "./http/verify-caller.js";
import { RequestLifetime } from "./sharing/index.js";

/** Creates the function that runs operations in this process, with the same checks as the route. */
export function operationExecutor(
  server: ApolloServer<GatewayContext>,
  gate: OperationGate,
  log: FastifyBaseLogger,
  {
    tokens,
    telemetry,
    operationTimeoutMs = defaultOperationTimeoutMs,
  }: Pick<AdmissionOptions, "tokens" | "telemetry" | "operationTimeoutMs">,
): ExecuteOperation {
  return async (request): Promise<OperationResult> => {
    const { query, variables, operationName, headers = {}, account, admission, signal } = request;
    const requestId = requestIdFrom(headers["x-request-id"]);
    const received = createContext({ headers, requestId, log: log.child({ requestId }), telemetry });
    const verified = await verifyCaller(tokens, received.forwardedHeaders.authorization, received);
    if ("refusal" in verified) return { errors: [verified.refusal.error] };
    const lifetime = new RequestLifetime(operationTimeoutMs);
    const leave = () => lifetime.leave();
    if (signal?.aborted) leave();
    signal?.addEventListener("abort", leave);
    const context: GatewayContext = { ...received, caller: verified.caller, account, admission, lifetime };
    const began = admission?.begin({
      text: query,
      inputs: `${operationName ?? ""} ${JSON.stringify(variables ?? {})}`,
    });
    const busy = began instanceof Promise ? await began : began;
    const refusals = busy ? [] : gate.refusals(query);
    if (busy || refusals.length > 0) {
      admission?.ended();
      signal?.removeEventListener("abort", leave);
    }
    if (busy) return { errors: [busyError(busy, context.locale)] };
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
    } finally {
      signal?.removeEventListener("abort", leave);
      admission?.ended();
    }
  };
}

function parseData(json: string): OperationResult["data"] {
  return (mayHaveLongDigits(json) ? parseExactNumbers(json) : JSON.parse(json)) as OperationResult["data"];
}
