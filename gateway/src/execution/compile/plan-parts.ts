import type { FetchNode, PlanNode } from "@apollo/query-planner";
import { type DocumentNode, Kind, type OperationDefinitionNode, parse, print, type SelectionSetNode } from "graphql";
import type { LoadedSupergraph } from "./apollo-planner.js";
import { type CompiledStep, compilePlan } from "./compile-plan.js";
import { Requirements } from "./requirements.js";
import { splitRequirements } from "./split-requirements.js";

/**
 * Plans and compiles the parts of a document, which run one after the other. The later parts of a mutation continue with
 * the objects that the first one returned: its requests are not repeated. Where they would need more of the mutation's
 * own reply, they are left out, and the answer writer reports that no value was received.
 */
export function planParts(loaded: LoadedSupergraph, document: DocumentNode): CompiledStep | undefined {
  const { schema, supergraph } = loaded;
  const parts = splitRequirements(schema, Requirements.of(supergraph), document);
  const present = new Set<string>();
  const steps = parts.flatMap((part, index) => {
    const plan = loaded.plan(part);
    if (index === 0) for (const fetch of mutationsOf(plan.node)) for (const path of selected(fetch)) present.add(path);
    else if ([...mutationsOf(plan.node)].some((fetch) => selected(fetch).some((path) => !present.has(path)))) return [];
    const node = index === 0 ? plan.node : withoutMutations(plan.node);
    return compilePlan({ ...plan, node }, supergraph) ?? [];
  });
  return steps.length > 1 ? { kind: "sequence", steps } : steps[0];
}

type Planned = PlanNode | { kind: "Subscription" } | undefined;

function* mutationsOf(node: Planned): Generator<FetchNode> {
  if (node?.kind === "Sequence" || node?.kind === "Parallel") for (const inner of node.nodes) yield* mutationsOf(inner);
  else if (node?.kind === "Flatten") yield* mutationsOf(node.node);
  else if (node?.kind === "Fetch" && node.operationKind === "mutation") yield node;
}

function withoutMutations<Node extends Planned>(node: Node): Node | undefined {
  if (node?.kind === "Fetch" && node.operationKind === "mutation") return undefined;
  if (node?.kind !== "Sequence" && node?.kind !== "Parallel") return node;
  return { ...node, nodes: node.nodes.flatMap((inner) => withoutMutations(inner) ?? []) };
}

/** Returns the paths of all fields that a request selects, with their names and arguments. */
function selected({ operation: query }: FetchNode): string[] {
  const [operation] = parse(query, { noLocation: true }).definitions as [OperationDefinitionNode];
  const collect = ({ selections }: SelectionSetNode, path: string): string[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [`${path} ${print(selection)}`];
      const { selectionSet } = selection;
      const step = print({ ...selection, selectionSet: undefined as never });
      return [`${path} ${step}`, ...(selectionSet ? collect(selectionSet, `${path} ${step}`) : [])];
    });
  return collect(operation.selectionSet, "");
}
