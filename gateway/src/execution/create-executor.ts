import type { ApolloGateway } from "@apollo/gateway";
import { localize } from "@thidua/kit/locale";
import { execute, GraphQLError, getVariableValues } from "graphql";
import type { GatewayContext } from "../context.js";
import { gatewayErrors } from "../gateway.errors.js";
import type { SubgraphService } from "../subgraph/index.js";
import { type LoadedSupergraph, loadedSupergraphOf } from "./apollo-planner.js";
import { type CompiledOperation, compileOperation } from "./compiled-operation.js";
import type { JsonObject } from "./json.js";
import { OperationCache } from "./operation-cache.js";
import { PlanRun } from "./plan-run.js";
import { runPlan } from "./run-plan.js";
import { beginWriting, type WriteRun } from "./write-run.js";
import { WrittenData } from "./written-data.js";

type Executor = ApolloGateway["executor"];
type Result = Awaited<ReturnType<Executor>>;

/**
 * Makes the function that answers operations in place of ApolloGateway's own. `services` are the subgraphs of the
 * moment, by name. The `data` it gives is a WrittenData.
 */
export function createExecutor(gateway: ApolloGateway, services: ReadonlyMap<string, SubgraphService>): Executor {
  const current = loadedSupergraphOf(gateway);
  let cachedFor: LoadedSupergraph | undefined;
  let cache = new OperationCache<CompiledOperation>();

  return async ({ request, document, operation, queryHash, context }): Promise<Result> => {
    const loaded = current();
    if (cachedFor !== loaded) {
      cachedFor = loaded;
      cache = new OperationCache();
    }
    const given = (request.variables ?? {}) as Record<string, unknown>;
    const { errors, coerced } = getVariableValues(loaded.schema, operation.variableDefinitions ?? [], given);
    if (errors) return { errors };

    let compiled: CompiledOperation;
    try {
      const key = `${queryHash}:${operation.name?.value ?? ""}`;
      compiled = cache.obtain(key, () => compileOperation(loaded, document, operation));
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
    const run = new PlanRun({
      context: context as GatewayContext,
      services,
      variables: given,
      coercedVariables: coerced,
      jointLeads: compiled.jointLeads,
    });
    if (compiled.plan) await runPlan(compiled.plan, run);
    const introspection = askSchema(loaded, compiled, given);
    const writing = beginWriting(run.shared, introspection);
    const json = compiled.answerWriter(coerced)(run.data, writing);
    return toResult(json, run, writing);
  };
}

function askSchema(
  loaded: LoadedSupergraph,
  { introspection }: CompiledOperation,
  variableValues: JsonObject,
): JsonObject {
  if (!introspection) return {};
  const result = execute({ schema: loaded.schema, document: introspection, variableValues });
  if (result instanceof Promise) throw new Error("Introspection needs nobody else and cannot be asynchronous");
  if (result.errors?.[0]) throw result.errors[0];
  return (result.data ?? {}) as JsonObject;
}

/** As the stock executor does, incomplete values are told in `extensions` when no error explains them already. */
function toResult(json: string, run: PlanRun, writing: WriteRun): Result {
  const errors = run.errors.map(
    ({ message, path, extensions, serviceName }) =>
      new GraphQLError(message, {
        path,
        extensions: { code: "DOWNSTREAM_SERVICE_ERROR", ...extensions, serviceName },
      }),
  );
  for (const { path, message } of writing.malformed) {
    const text = localize(gatewayErrors.UNEXPECTED_DATA, run.context.locale, { field: message });
    errors.push(new GraphQLError(text, { path, extensions: { code: "UNEXPECTED_DATA" } }));
  }
  const data = (json === "null" ? null : new WrittenData(json)) as unknown as Result["data"];
  if (errors.length > 0) return { errors, data };
  if (writing.incomplete.length === 0) return { data };
  const valueCompletion = writing.incomplete.map(({ path, message }) => ({
    message,
    path,
    extensions: { code: "INVALID_GRAPHQL" },
  }));
  return { data, extensions: { valueCompletion } };
}
