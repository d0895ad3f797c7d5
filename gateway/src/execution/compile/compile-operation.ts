import type { Fragments } from "@thidua/base/selections";
import type { GraphQLObjectType, OperationDefinitionNode } from "graphql";
import { type CompiledStep, compilePlan } from "./compile-plan.js";
import type { Decisions } from "./decisive-variables.js";
import type { LoadedSupergraph } from "./load-supergraph.js";
import type { OperationScope } from "./operation-scope.js";
import { planSerially } from "./plan-serially.js";
import { planDocument } from "./planned-document.js";
import type { RenamedVariables } from "./renamed-variables.js";
import { requireValues } from "./require-values.js";
import { Requirements } from "./requirements.js";
import { resolvablePlan } from "./resolvable-plan.js";

/** An operation that is ready to run any number of times with the same decisions. */
export interface CompiledOperation {
  /** The context in which the answer writer reads the caller's document. */
  scope: OperationScope;
  /** The root type of the operation. */
  root: GraphQLObjectType;
  /** The requests to subgraphs; undefined when the operation needs none. */
  plan: CompiledStep | undefined;
  /** The caller's response names for those of the plan, where they differ. */
  callerNames: ReadonlyMap<string, string>;
  /** The variables that the plan calls differently. */
  renamedVariables: RenamedVariables;
}

/** Plans and compiles a validated operation. Throws GraphQLError when the planner refuses it, or a condition; else as `loaded.plan`. */
export async function compileOperation(
  loaded: LoadedSupergraph,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  { conditions: variables, refused, isWanted }: Decisions & { isWanted?: () => boolean },
): Promise<CompiledOperation> {
  const { schema, supergraph, costs, reserved } = loaded;
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`The schema has no ${operation.operation}`);
  const scope = { schema, fragments, variables, variableDefinitions: operation.variableDefinitions, refused };
  const planned = planDocument(scope, operation, root, { reserved, requirements: Requirements.of(supergraph) });
  const { document } = planned;
  const plan = document && (await resolvablePlan(() => planSerially(document, (part) => loaded.plan(part, isWanted))));
  return {
    scope: { ...scope, plannedNames: planned.names.planned },
    root,
    plan: plan && compilePlan(requireValues(plan, supergraph, planned.required), { supergraph, costs }),
    callerNames: planned.names.callers,
    renamedVariables: planned.variables,
  };
}
