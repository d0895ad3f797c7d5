import type { FragmentSpreadNode, GraphQLResolveInfo, SelectionNode } from "graphql";

/**
 * Returns the names of the fields that an operation selects below a field, in fragments too. A field under `@skip` or `@include`
 * counts as selected.
 *
 * @param path the fields from the resolver's own to the one below which is looked
 */
export function selectedFields(info: GraphQLResolveInfo, ...path: readonly string[]): ReadonlySet<string> {
  let nodes: readonly SelectionNode[] = info.fieldNodes;
  for (const name of path)
    nodes = fieldsBelow(nodes, info).filter((node) => node.kind === "Field" && node.name.value === name);
  return new Set(fieldsBelow(nodes, info).flatMap((node) => (node.kind === "Field" ? [node.name.value] : [])));
}

function fieldsBelow(nodes: readonly SelectionNode[], info: GraphQLResolveInfo): SelectionNode[] {
  return nodes.flatMap((node) => {
    const { selectionSet } = node.kind === "FragmentSpread" ? fragmentOf(node, info) : node;
    return (selectionSet?.selections ?? []).flatMap((selected) =>
      selected.kind === "Field" ? [selected] : fieldsBelow([selected], info),
    );
  });
}

function fragmentOf(node: FragmentSpreadNode, info: GraphQLResolveInfo) {
  return info.fragments[node.name.value]!;
}
