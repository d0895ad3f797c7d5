import type { DocumentNode, OperationDefinitionNode } from "graphql";
import { compileAnswer } from "./answer-writer.js";
import type { LoadedSupergraph } from "./apollo-planner.js";
import { conditionVariables, type SelectionScope } from "./collect-fields.js";
import { type CompiledStep, compilePlan } from "./compiled-plan.js";
import type { JsonObject } from "./json.js";
import { fragmentsOf, splitIntrospection } from "./without-introspection.js";
import type { WriteRun } from "./write-run.js";

type WriteAnswer = (data: JsonObject, run: WriteRun) => string;

/** An operation ready to run any number of times. */
export interface CompiledOperation {
  operation: OperationDefinitionNode;
  /** What to ask the subgraphs; undefined when there is nothing to ask. */
  plan: CompiledStep | undefined;
  /** What to ask the schema. */
  introspection: DocumentNode | undefined;
  /** Requests that were put together while it ran; see JointRequests. */
  jointLeads: Map<string, string>;
  /** How to write the answer, for given values of the variables in `@skip` and `@include`. */
  answerWriter(variables: Readonly<Record<string, unknown>>): WriteAnswer;
}

/** So many combinations of conditions are kept compiled; a dozen conditions have four thousand. */
const mostWriters = 64;

/** Plans and compiles a validated operation. Raises GraphQLError when the planner refuses it. */
export function compileOperation(
  loaded: LoadedSupergraph,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CompiledOperation {
  const { schema } = loaded;
  const fragments = fragmentsOf(document);
  const { data, introspection } = splitIntrospection(operation, fragments);
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`The schema has no ${operation.operation}`);
  const conditions = conditionVariables([operation, ...fragments.values()]);
  const writers = new Map<string, WriteAnswer>();
  return {
    operation,
    plan: data && compilePlan(loaded.plan(data), loaded.supergraph),
    introspection,
    jointLeads: new Map(),
    answerWriter: (variables) => {
      const key = conditions.map((name) => (variables[name] ? "1" : "0")).join("");
      let writer = writers.get(key);
      if (!writer) {
        const flags = Object.fromEntries(conditions.map((name) => [name, Boolean(variables[name])]));
        const scope: SelectionScope = { schema, fragments, variables: flags };
        writer = compileAnswer(scope, root, operation.selectionSet);
        if (writers.size >= mostWriters) writers.clear();
        writers.set(key, writer);
      }
      return writer;
    },
  };
}
