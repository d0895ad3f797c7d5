import { type CostDeclarations, readCostDeclarations } from "@thidua/base/limits";
import { buildASTSchema, type DocumentNode, type GraphQLSchema, print } from "graphql";
import { AssumedTypes } from "./assumed-types.js";
import { assumingPlanner, type PlanOperation } from "./assuming-planner.js";
import { keepCosts } from "./declared-costs.js";
import { LoadingSteps } from "./loading-steps.js";
import { replaceLongNumbers, restoreLongNumbers } from "./long-numbers.js";
import { isBeyondLimit, tooComplex } from "./planning-limits.js";
import { PlanningThread } from "./planning-thread.js";
import { Requirements } from "./requirements.js";
import { type ReservedNames, reservedNames } from "./reserved-names.js";

/** The parts of a supergraph that an executor needs. */
export interface LoadedSupergraph {
  /** The API schema. */
  schema: GraphQLSchema;
  /** The full supergraph schema. */
  supergraph: GraphQLSchema;
  /** The text of the full supergraph schema. */
  supergraphSdl: string;
  /** The costs that it declares. */
  costs: CostDeclarations;
  /** The field names that the planner may add to an operation. */
  reserved: ReservedNames;
  /**
   * Plans a document. Where fields require others, it selects what they require (`planDocument`). Throws GraphQLError
   * (OPERATION_TOO_COMPLEX) beyond the limits.
   */
  plan: PlanOperation;
  /** Ends the thread that plans. It starts again where an operation is still to be planned. */
  release(): Promise<void>;
}

/**
 * Loads a supergraph: a thread reads and validates it and plans on it, and this one builds the two schemas that execution
 * needs. No step takes the event loop for longer than some twenty milliseconds, and other work gets as much time between two.
 *
 * @param isValid whether the supergraph has been found valid before; otherwise it is validated
 * @param isServing whether requests are answered meanwhile; otherwise there are no pauses
 * @param signal ends the loading
 * @throws Error with the first problem of the supergraph, or the reason of the signal
 */
export async function loadSupergraph(
  text: string,
  { isValid, isServing, signal }: { isValid: boolean; isServing: boolean; signal: AbortSignal },
): Promise<LoadedSupergraph> {
  const thread = new PlanningThread(text);
  const texts = await thread.load(isValid, signal);
  try {
    const steps = new LoadingSteps(isServing);
    const { schema } = await buildInSteps(texts.api, steps);
    const { schema: supergraph, document } = await buildInSteps(texts.supergraph, steps);
    const costs = readCostDeclarations(document);
    keepCosts(schema, costs);
    await steps.end();
    const reserved = reservedNames(supergraph);
    await steps.end();
    // Read once, and kept with the schema.
    Requirements.of(supergraph);
    await steps.end();
    const assumed = new AssumedTypes(supergraph);
    const planned = assumingPlanner(supergraph, assumed, (isAssuming) => planIn(thread, isAssuming));
    const plan: PlanOperation = async (caller, isWanted) => {
      const { document, numbers } = replaceLongNumbers(caller);
      const node = await planned(document, isWanted);
      if (node) restoreLongNumbers(node, numbers);
      return node;
    };
    const release = () => thread.release();
    return { schema, supergraph, supergraphSdl: texts.supergraph, costs, reserved, plan, release };
  } catch (error) {
    await thread.release();
    throw error;
  }
}

/** Builds a schema as Apollo's libraries do. The thread has validated it. */
async function buildInSteps(
  sdl: string,
  steps: LoadingSteps,
): Promise<{ schema: GraphQLSchema; document: DocumentNode }> {
  const document = await steps.parse(sdl);
  const schema = buildASTSchema(document, { assumeValidSDL: true, assumeValid: true });
  await steps.end();
  return { schema, document };
}

function planIn(thread: PlanningThread, isAssuming: boolean): PlanOperation {
  return async (document, isWanted) => {
    try {
      return await thread.plan({ kind: "plan", text: print(document), isAssuming }, isWanted);
    } catch (error) {
      throw isBeyondLimit(error) ? tooComplex() : error;
    }
  };
}
