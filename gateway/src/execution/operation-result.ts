import type { LocaleCode } from "@thidua/base/locale";
import { localize } from "@thidua/base/locale";
import { GraphQLError, type GraphQLSchema } from "graphql";
import { gatewayErrors } from "../gateway.errors.js";
import type { GatewayExecutor } from "../gateway-interface.js";
import { subgraphOfField } from "./compile/subgraph-of-field.js";
import type { PlanRun } from "./run/plan-run.js";
import type { Failure } from "./values/failures.js";
import type { AnswerPath } from "./values/paths.js";
import { type Mismatch, mostErrors, type WriteState } from "./write/write-state.js";
import { WrittenData } from "./write/written-data.js";

/** What an executor returns to Apollo Server. */
export type OperationResult = Awaited<ReturnType<GatewayExecutor>>;

/** What turns the reasons for nulls into errors for the caller. */
export interface ResultContext {
  supergraph: GraphQLSchema;
  /** The caller's response names for those of the plan that differ. */
  callerNames: ReadonlyMap<string, string>;
  locale: LocaleCode;
}

/**
 * Builds the result of an operation from its data as JSON, its run and the errors found while writing.
 *
 * A failure that explains no null of the answer is reported without a path. Beyond a hundred errors, the last one states
 * how many more there are.
 */
export function operationResult(
  json: string,
  run: PlanRun,
  state: WriteState,
  { supergraph, callerNames, locale }: ResultContext,
): OperationResult {
  const data = (json === "null" ? null : new WrittenData(json)) as unknown as OperationResult["data"];
  const unplaced = [...run.failures.all].filter((failure) => !state.reported.has(failure));
  const listed = unplaced.slice(0, mostErrors - state.errors.length);
  const errors = [
    ...state.errors.map(({ path, inside = [], reason }) => {
      if ("introspection" in reason) return inputError(reason.introspection, path);
      if ("variable" in reason)
        return inputError(`Variable "$${reason.variable}" must not be null: the argument takes no null.`, path);
      if ("place" in reason)
        return mismatchError(reason, path, subgraphOfField(supergraph, reason.place, run.asked), locale);
      const rest = inside.map((step) => callerNames.get(String(step)) ?? step);
      return failureError(reason, [...path, ...rest], locale);
    }),
    ...listed.map((failure) => failureError(failure, undefined, locale)),
  ];
  if (errors.length === 0) return { data };
  const count = state.unlisted + unplaced.length - listed.length;
  if (count > 0) {
    const text = localize(gatewayErrors.TOO_MANY_ERRORS.text, locale, { count });
    errors.push(new GraphQLError(text, { extensions: { code: "TOO_MANY_ERRORS" } }));
  }
  return { errors, data };
}

function failureError(failure: Failure, path: AnswerPath | undefined, locale: LocaleCode): GraphQLError {
  const { serviceName } = failure;
  if (!("code" in failure)) {
    return new GraphQLError(failure.message, { path, extensions: { ...failure.extensions, serviceName } });
  }
  const { code } = failure;
  const text = localize(gatewayErrors[code].text, locale, { service: serviceName });
  return new GraphQLError(text, { path, extensions: { code, serviceName } });
}

function inputError(text: string, path: AnswerPath): GraphQLError {
  return new GraphQLError(text, { path, extensions: { code: "BAD_USER_INPUT" } });
}

function mismatchError(
  { code, place }: Mismatch,
  path: AnswerPath,
  serviceName: string | undefined,
  locale: LocaleCode,
): GraphQLError {
  const text = localize(gatewayErrors[code].text, locale, { field: `${place.type}.${place.field}` });
  return new GraphQLError(text, { path, extensions: { code, ...(serviceName !== undefined && { serviceName }) } });
}
