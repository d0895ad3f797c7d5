import type { PlanNode } from "@apollo/query-planner";
import { type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode, OperationTypeNode } from "graphql";
import { fetchesOf } from "./fetch-order.js";

/**
 * Plans a document so that the selection of each mutation is executed before the next mutation begins (GraphQL specification, 6.2.2).
 *
 * Apollo's planner joins mutations of one subgraph in one request, and lets the lookups of all of them follow it: these would read
 * what the last one has stored. Where lookups follow, each mutation is planned on its own.
 *
 * @param document a planned document: one operation, without fragments at its root
 * @param plan plans a document
 * @returns the plan; undefined where no subgraph resolves a part of the operation
 */
export async function planSerially(
  document: DocumentNode,
  plan: (document: DocumentNode) => Promise<PlanNode | undefined>,
): Promise<PlanNode | undefined> {
  const whole = await plan(document);
  const [operation] = document.definitions as [OperationDefinitionNode];
  if (!whole || operation.operation !== OperationTypeNode.MUTATION) return whole;
  const mutations = Map.groupBy(
    operation.selectionSet.selections as FieldNode[],
    ({ name, alias = name }) => alias.value,
  );
  if (mutations.size < 2 || fetchesOf(whole).every(({ fetch }) => !fetch.requires)) return whole;
  const nodes: PlanNode[] = [];
  for (const selections of mutations.values()) {
    const selectionSet = { kind: Kind.SELECTION_SET, selections } as const;
    const alone = await plan({ ...document, definitions: [{ ...operation, selectionSet }] });
    if (!alone) return undefined;
    nodes.push(...(alone.kind === "Sequence" ? alone.nodes : [alone]));
  }
  return { kind: "Sequence", nodes };
}
