import type { ApolloGateway } from "@apollo/gateway";
import { GraphQLError, getVariableValues } from "graphql";
import type { GatewayContext } from "../context.js";
import type { SubgraphService } from "../subgraph/index.js";
import { loadedSupergraphOf } from "./compile/apollo-planner.js";
import { renameValues } from "./compile/renamed-variables.js";
import { type OperationResult, operationResult } from "./operation-result.js";
import { type ChosenOperation, type PreparedOperation, PreparedOperations } from "./prepared-operations.js";
import { subgraphAsker } from "./run/ask-subgraph.js";
import { PlanRun } from "./run/plan-run.js";
import { runPlan } from "./run/run-plan.js";
import { SharedOperations } from "./shared-operations.js";
import { introspector } from "./write/introspector.js";
import { createWriteState } from "./write/write-state.js";

/** Executes operations until it is closed. */
export interface Executor {
  execute: ApolloGateway["executor"];
  /** The number of operations so far that got the result of another caller's. */
  shared(): number;
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
  const sharedOperations = new SharedOperations();
  let operations: PreparedOperations | undefined;

  const execute: Executor["execute"] = ({ request, document, operation, queryHash, context }) => {
    const loaded = current();
    if (operations?.loaded !== loaded) {
      operations = new PreparedOperations(loaded);
      // What runs on the former supergraph is not what a caller would get now.
      sharedOperations.closeAll();
    }
    const prepared = operations;
    const chosen = { key: `${queryHash}:${operation.name?.value ?? ""}`, document, operation };
    const variables = (request.variables ?? {}) as Record<string, unknown>;
    return sharedOperations.result({ ...chosen, variables }, context as GatewayContext, (runContext) =>
      run(prepared, chosen, variables, runContext),
    );
  };

  const run = async (
    operations: PreparedOperations,
    chosen: ChosenOperation,
    variables: Record<string, unknown>,
    context: GatewayContext,
  ): Promise<OperationResult> => {
    const { loaded } = operations;
    const { operation } = chosen;
    const { errors, coerced } = getVariableValues(loaded.schema, operation.variableDefinitions ?? [], variables);
    if (errors) return { errors };

    let prepared: PreparedOperation;
    try {
      prepared = await operations.of(chosen, coerced);
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
    const { compiled, leads, writeAnswer } = prepared;
    const ask = subgraphAsker(services, context, operation.operation === "query");
    // Numbers reach the subgraphs as they were written; `variables` has them as doubles.
    const sent = renameValues(context.exactVariables ?? variables, compiled.renamedVariables);
    const run = new PlanRun({ ask, variables: sent, leads });
    if (compiled.plan) await runPlan(compiled.plan, run);
    const state = createWriteState(run.failures, run.shared, introspector(loaded.schema, variables));
    const json = writeAnswer(run.data, state);
    return operationResult(json, run, state, {
      supergraph: loaded.supergraph,
      callerNames: compiled.callerNames,
      locale: context.locale,
    });
  };
  return { execute, shared: () => sharedOperations.joined, close: async () => operations?.loaded.close() };
}
