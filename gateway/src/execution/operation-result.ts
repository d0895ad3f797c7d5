import type { ApolloGateway } from "@apollo/gateway";
import type { LocaleCode } from "@thidua/base/locale";
import { localize } from "@thidua/base/locale";
import { GraphQLError } from "graphql";
import { gatewayErrors } from "../gateway.errors.js";
import type { CompiledOperation } from "./compile/compile-operation.js";
import type { PlanRun } from "./run/plan-run.js";
import type { WriteState } from "./write/write-state.js";
import { WrittenData } from "./write/written-data.js";

/** What an executor returns to Apollo Server. */
export type OperationResult = Awaited<ReturnType<ApolloGateway["executor"]>>;

/**
 * Builds the result of an operation from its data as JSON, its run and the problems found while writing.
 *
 * Errors of subgraphs have paths of the planned document, which become the caller's. Like the stock executor, it reports incomplete values in `extensions` unless an error explains them already.
 */
export function operationResult(
  json: string,
  run: PlanRun,
  state: WriteState,
  { callerNames }: CompiledOperation,
  locale: LocaleCode,
): OperationResult {
  const errors = run.errors.map(
    ({ message, path, extensions, serviceName }) =>
      new GraphQLError(message, {
        path: path?.map((step) => (typeof step === "string" ? (callerNames.get(step) ?? step) : step)),
        extensions: { code: "DOWNSTREAM_SERVICE_ERROR", ...extensions, serviceName },
      }),
  );
  for (const { path, variable } of state.refused) {
    const text = `Variable "$${variable}" must not be null: the argument takes no null.`;
    errors.push(new GraphQLError(text, { path, extensions: { code: "BAD_USER_INPUT" } }));
  }
  for (const { path, message } of state.malformed) {
    const text = localize(gatewayErrors.UNEXPECTED_DATA.text, locale, { field: message });
    errors.push(new GraphQLError(text, { path, extensions: { code: "UNEXPECTED_DATA" } }));
  }
  const data = (json === "null" ? null : new WrittenData(json)) as unknown as OperationResult["data"];
  if (errors.length > 0) return { errors, data };
  if (state.incomplete.length === 0) return { data };
  const valueCompletion = state.incomplete.map(({ path, message }) => ({
    message,
    path,
    extensions: { code: "INVALID_GRAPHQL" },
  }));
  return { data, extensions: { valueCompletion } };
}
