import type { ApolloGateway } from "@apollo/gateway";
import { execute, GraphQLError, getVariableValues } from "graphql";
import { LRUCache } from "lru-cache";
import type { GatewayContext } from "../context.js";
import type { SubgraphService } from "../subgraph/index.js";
import { type LoadedSupergraph, loadedSupergraphOf } from "./compile/apollo-planner.js";
import { type CompiledOperation, compileOperation } from "./compile/compile-operation.js";
import { type OperationResult, operationResult } from "./operation-result.js";
import { subgraphAsker } from "./run/ask-subgraph.js";
import { JointLeads } from "./run/joint-leads.js";
import { PlanRun } from "./run/plan-run.js";
import { runPlan } from "./run/run-plan.js";
import type { JsonObject } from "./values/json.js";
import { AnswerWriters } from "./write/answer-writers.js";
import { createWriteState } from "./write/write-state.js";

type Executor = ApolloGateway["executor"];

/** What is kept of an operation from request to request. */
interface PreparedOperation {
  compiled: CompiledOperation;
  leads: JointLeads;
  writers: AnswerWriters;
}

/** The number of operations kept. */
const maxOperations = 1_000;

/**
 * Creates the function that executes operations in place of ApolloGateway's own.
 *
 * `services` are the current subgraphs by name. The `data` of a result is a `WrittenData`.
 */
export function createExecutor(gateway: ApolloGateway, services: ReadonlyMap<string, SubgraphService>): Executor {
  const current = loadedSupergraphOf(gateway);
  const operations = new LRUCache<string, PreparedOperation>({ max: maxOperations });
  let preparedFor: LoadedSupergraph | undefined;

  return async ({ request, document, operation, queryHash, context }): Promise<OperationResult> => {
    const loaded = current();
    if (preparedFor !== loaded) {
      preparedFor = loaded;
      operations.clear();
    }
    const variables = (request.variables ?? {}) as Record<string, unknown>;
    const { errors, coerced } = getVariableValues(loaded.schema, operation.variableDefinitions ?? [], variables);
    if (errors) return { errors };

    const key = `${queryHash}:${operation.name?.value ?? ""}`;
    let prepared = operations.get(key);
    if (!prepared) {
      try {
        prepared = prepare(compileOperation(loaded, document, operation));
      } catch (error) {
        if (error instanceof GraphQLError) return { errors: [error] };
        throw error;
      }
      operations.set(key, prepared);
    }
    const { compiled, leads, writers } = prepared;
    const gatewayContext = context as GatewayContext;
    const ask = subgraphAsker(services, gatewayContext);
    // Numbers reach the subgraphs as they were written; `variables` has them as doubles.
    const sent = gatewayContext.exactVariables ?? variables;
    const run = new PlanRun({ ask, variables: sent, coercedVariables: coerced, leads });
    if (compiled.plan) await runPlan(compiled.plan, run);
    const state = createWriteState(run.shared, introspect(loaded, compiled, variables));
    const json = writers.for(coerced)(run.data, state);
    return operationResult(json, run, state, gatewayContext.locale);
  };
}

function prepare(compiled: CompiledOperation): PreparedOperation {
  return { compiled, leads: new JointLeads(), writers: new AnswerWriters(compiled) };
}

function introspect(
  loaded: LoadedSupergraph,
  { introspection }: CompiledOperation,
  variableValues: JsonObject,
): JsonObject {
  if (!introspection) return {};
  const result = execute({ schema: loaded.schema, document: introspection, variableValues });
  if (result instanceof Promise) throw new Error("Introspection must be synchronous");
  if (result.errors?.[0]) throw result.errors[0];
  return (result.data ?? {}) as JsonObject;
}
