import type { FetchNode, PlanNode } from "@apollo/query-planner";
import type { PlanPath } from "../values/paths.js";

/** Where a request stands in the order that the planner gave. */
export interface FetchOrder {
  /** The requests that precede it. */
  preceding: ReadonlySet<FetchOrder>;
  /** The number of mutation requests up to this one. */
  mutation: number;
}

/** A request of the planner's plan, with its place in the answer. */
export interface OrderedFetch {
  fetch: FetchNode;
  path: PlanPath;
  order: FetchOrder;
}

/** Returns the requests of a plan, in the planner's order. */
export function fetchesOf(root: PlanNode): OrderedFetch[] {
  let mutation = 0;
  const collect = (node: PlanNode, path: PlanPath, preceding: ReadonlySet<FetchOrder>): OrderedFetch[] => {
    switch (node.kind) {
      case "Fetch":
        if (node.operationKind === "mutation") mutation += 1;
        return [{ fetch: node, path, order: { preceding, mutation } }];
      case "Flatten":
        return collect(node.node, [...path, ...node.path], preceding);
      case "Parallel":
        return node.nodes.flatMap((inner) => collect(inner, path, preceding));
      case "Sequence": {
        const known = new Set(preceding);
        return node.nodes.flatMap((inner) => {
          const found = collect(inner, path, new Set(known));
          for (const { order } of found) known.add(order);
          return found;
        });
      }
      default:
        throw new Error(`A plan has no ${node.kind} where conditions are decided first`);
    }
  };
  return collect(root, [], new Set());
}
