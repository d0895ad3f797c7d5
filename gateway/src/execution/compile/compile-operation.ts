import type { DocumentNode, GraphQLObjectType, OperationDefinitionNode } from "graphql";
import type { LoadedSupergraph } from "./apollo-planner.js";
import { conditionVariables, type SelectionScope } from "./collect-fields.js";
import { type CompiledStep, compilePlan } from "./compile-plan.js";
import { fragmentsOf, splitIntrospection } from "./split-introspection.js";

/** An operation that is ready to run any number of times. */
export interface CompiledOperation extends Pick<SelectionScope, "schema" | "fragments"> {
  operation: OperationDefinitionNode;
  /** The root type of the operation. */
  root: GraphQLObjectType;
  /** The requests to subgraphs; undefined when the operation needs none. */
  plan: CompiledStep | undefined;
  /** The part that graphql-js answers from the schema; undefined when there is none. */
  introspection: DocumentNode | undefined;
  /** The variables used in `@skip` and `@include`. */
  conditions: readonly string[];
}

/** Plans and compiles a validated operation. Throws GraphQLError when the planner refuses it. */
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
  return {
    schema,
    fragments,
    operation,
    root,
    plan: data && compilePlan(loaded.plan(data), loaded.supergraph),
    introspection,
    conditions: conditionVariables([operation, ...fragments.values()]),
  };
}
