import { setImmediate as nextTurn } from "node:timers/promises";
import { defaultAdmission } from "@thidua/base/admission";
import { GraphQLError, type GraphQLSchema, getVariableValues } from "graphql";
import type { GatewayContext } from "../context.js";
import type { GatewayExecutor } from "../gateway-interface.js";
import type { SubgraphService } from "../subgraph/index.js";
import { renameValues } from "./compile/renamed-variables.js";
import { type OperationResult, operationResult } from "./operation-result.js";
import type { ChosenOperation, PreparedOperation, PreparedOperations } from "./prepared-operations.js";
import { subgraphAsker } from "./run/ask-subgraph.js";
import { lookupLimits } from "./run/divide-lookup.js";
import { PlanRun } from "./run/plan-run.js";
import { runPlan } from "./run/run-plan.js";
import { SharedOperations } from "./shared-operations.js";
import { introspector } from "./write/introspector.js";
import { createWriteState } from "./write/write-state.js";

/** A supergraph that serves requests. */
export interface ServedSupergraph {
  operations: PreparedOperations;
  /** Its subgraphs by name. */
  services: ReadonlyMap<string, SubgraphService>;
}

/** Executes operations for Apollo Server. */
export interface Executor {
  execute: GatewayExecutor;
  /** The number of operations so far that got the result of another caller's. */
  shared(): number;
  /** Ends the sharing of what runs: on a former supergraph it is not what a caller would get now. */
  endSharing(): void;
}

/**
 * Creates what executes operations.
 *
 * `servedBy` returns the supergraph of an API schema: a request that began before a new one was loaded ends under its own.
 * `maxCost` is what an operation may cost. The `data` of a result is a `WrittenData`.
 */
export function createExecutor(servedBy: (schema: GraphQLSchema) => ServedSupergraph, maxCost: number): Executor {
  const lookups = lookupLimits(maxCost);
  const sharedOperations = new SharedOperations();

  const execute: GatewayExecutor = ({ request, document, operation, queryHash, context, schema }) => {
    const served = servedBy(schema);
    const chosen = { key: `${queryHash}:${operation.name?.value ?? ""}`, document, operation };
    const variables = (request.variables ?? {}) as Record<string, unknown>;
    return sharedOperations.result({ ...chosen, served, variables }, context as GatewayContext, (runContext) =>
      run(served, chosen, variables, runContext),
    );
  };

  const run = async (
    { operations, services }: ServedSupergraph,
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
      const preparing = operations.of(chosen, coerced, context.lifetime);
      prepared = preparing instanceof Promise ? await context.lifetime.within(preparing) : preparing;
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
    const { compiled, leads, writeAnswer } = prepared;
    const ask = subgraphAsker(services, context, operation.operation === "query");
    // Numbers reach the subgraphs as they were written; `variables` has them as doubles.
    const sent = renameValues(context.exactVariables ?? variables, compiled.renamedVariables);
    const run = new PlanRun({
      ask,
      variables: sent,
      leads,
      lookups,
      onLongList: (subgraph, list) => context.log.warn({ subgraph, ...list }, "list longer than asked for"),
    });
    if (compiled.plan) await runPlan(compiled.plan, run);
    // To write a large answer takes as long as to read it. What has arrived meanwhile is served between the two, and not after several.
    if ((context.progress.cost ?? 0) >= defaultAdmission.heavyCost) await nextTurn();
    const state = createWriteState(run.failures, run.shared, introspector(loaded.schema, variables));
    const json = writeAnswer(run.data, state);
    return operationResult(json, run, state, {
      supergraph: loaded.supergraph,
      callerNames: compiled.callerNames,
      locale: context.locale,
    });
  };
  return { execute, shared: () => sharedOperations.joined, endSharing: () => sharedOperations.closeAll() };
}
