import type { FetchNode, PlanNode } from "@apollo/query-planner";
import {
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
  visit,
} from "graphql";
import type { AssumedTypes } from "./assumed-types.js";
import { subgraphName } from "./join-directives.js";

/** Takes the fragments on assumed types out of the requests of a plan: the subgraphs know no such objects. */
export function removeAssumedTypes(plan: PlanNode, supergraph: GraphQLSchema, assumed: AssumedTypes): void {
  const graphs = graphsByName(supergraph);
  const remove = (node: PlanNode): void => {
    switch (node.kind) {
      case "Fetch":
        removeFrom(node, new Removal(supergraph, assumed, graphs.get(node.serviceName)!));
        return;
      case "Flatten":
        remove(node.node);
        return;
      case "Sequence":
      case "Parallel":
        for (const inner of node.nodes) remove(inner);
        return;
      case "Condition":
        for (const inner of [node.ifClause, node.elseClause]) if (inner) remove(inner);
    }
  };
  remove(plan);
}

function graphsByName(supergraph: GraphQLSchema): Map<string, string> {
  const graphs = supergraph.getType("join__Graph");
  const values = isEnumType(graphs) ? graphs.getValues() : [];
  return new Map(values.map(({ name }) => [subgraphName(supergraph, name) ?? name, name]));
}

function removeFrom(fetch: FetchNode, removal: Removal): void {
  const [operation] = parse(fetch.operation, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("The planner writes one operation for a request");
  const selectionSet = removal.of(operation.selectionSet, removal.rootOf(operation));
  if (selectionSet === operation.selectionSet) return;
  const used = new Set<string>();
  visit(selectionSet, { Variable: ({ name }) => void used.add(name.value) });
  const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value));
  fetch.operation = stripIgnoredCharacters(print({ ...operation, selectionSet, variableDefinitions }));
  fetch.variableUsages = fetch.variableUsages?.filter((name) => used.has(name));
}

class Removal {
  readonly #supergraph: GraphQLSchema;
  readonly #assumed: AssumedTypes;
  readonly #graph: string;

  constructor(supergraph: GraphQLSchema, assumed: AssumedTypes, graph: string) {
    this.#supergraph = supergraph;
    this.#assumed = assumed;
    this.#graph = graph;
  }

  rootOf({ operation }: OperationDefinitionNode): string | undefined {
    return this.#supergraph.getRootType(operation)?.name;
  }

  /** Returns the same selection set where there is nothing to remove. */
  of(selectionSet: SelectionSetNode, parent: string | undefined): SelectionSetNode {
    const selections = selectionSet.selections.flatMap((selection) => this.#selection(selection, parent));
    const { length } = selectionSet.selections;
    if (selections.length === length && selections.every((one, index) => one === selectionSet.selections[index])) {
      return selectionSet;
    }
    return { ...selectionSet, selections: selections.length > 0 ? selections : [typename] };
  }

  #selection(selection: SelectionNode, parent: string | undefined): SelectionNode[] {
    if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error("The planner reuses no fragments of the operation");
    if (!selection.selectionSet) return [selection];
    const condition = selection.kind === Kind.INLINE_FRAGMENT ? selection.typeCondition?.name.value : undefined;
    if (condition !== undefined && this.#assumed.isAssumed(this.#graph, parent, condition)) return [];
    const type = selection.kind === Kind.FIELD ? this.#typeOf(parent, selection.name.value) : (condition ?? parent);
    const selectionSet = this.of(selection.selectionSet, type);
    return [selectionSet === selection.selectionSet ? selection : { ...selection, selectionSet }];
  }

  #typeOf(parent: string | undefined, field: string): string | undefined {
    const type = parent === undefined ? undefined : this.#supergraph.getType(parent);
    if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
    const found = type.getFields()[field];
    return found && getNamedType(found.type).name;
  }
}

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } } as const;
