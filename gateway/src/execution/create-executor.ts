import type { ApolloGateway } from "@apollo/gateway";
import { GraphQLError, getVariableValues } from "graphql";
import type { GatewayContext } from "../context.js";
import type { SubgraphService } from "../subgraph/index.js";
import { loadedSupergraphOf } from "./compile/apollo-planner.js";
import { renameValues } from "./compile/renamed-variables.js";
import { type OperationResult, operationResult } from "./operation-result.js";
import { type PreparedOperation, PreparedOperations } from "./prepared-operations.js";
import { subgraphAsker } from "./run/ask-subgraph.js";
import { PlanRun } from "./run/plan-run.js";
import { runPlan } from "./run/run-plan.js";
import { introspector } from "./write/introspector.js";
import { createWriteState } from "./write/write-state.js";

/** Executes operations until it is closed. */
export interface Executor {
  execute: ApolloGateway["executor"];
  /** Ends what planning started. */
  close(): Promise<void>;
}

/**
 * Creates what executes operations in place of ApolloGateway's own executor.
 *
 * `services` are the current subgraphs by name. The `data` of a result is a `WrittenData`.
 */
export function createExecutor(gateway: ApolloGateway, services: ReadonlyMap<string, SubgraphService>): Executor {
  const current = loadedSupergraphOf(gateway);
  let operations: PreparedOperations | undefined;

  const execute: Executor["execute"] = async ({
    request,
    document,
    operation,
    queryHash,
    context,
  }): Promise<OperationResult> => {
    const loaded = current();
    if (operations?.loaded !== loaded) operations = new PreparedOperations(loaded);
    const variables = (request.variables ?? {}) as Record<string, unknown>;
    const { errors, coerced } = getVariableValues(loaded.schema, operation.variableDefinitions ?? [], variables);
    if (errors) return { errors };

    const key = `${queryHash}:${operation.name?.value ?? ""}`;
    let prepared: PreparedOperation;
    try {
      prepared = await operations.of({ key, document, operation }, coerced);
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
    const { compiled, leads, writeAnswer } = prepared;
    const gatewayContext = context as GatewayContext;
    const ask = subgraphAsker(services, gatewayContext);
    // Numbers reach the subgraphs as they were written; `variables` has them as doubles.
    const sent = renameValues(gatewayContext.exactVariables ?? variables, compiled.renamedVariables);
    const run = new PlanRun({ ask, variables: sent, leads });
    if (compiled.plan) await runPlan(compiled.plan, run);
    const state = createWriteState(run.failures, run.shared, introspector(loaded.schema, variables));
    const json = writeAnswer(run.data, state);
    return operationResult(json, run, state, {
      supergraph: loaded.supergraph,
      callerNames: compiled.callerNames,
      locale: gatewayContext.locale,
    });
  };
  return { execute, close: async () => operations?.loaded.close() };
}
