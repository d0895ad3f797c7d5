import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  stripIgnoredCharacters,
} from "graphql";

/**
 * Removes the fragments at the root of an operation that are on the root type: the planner adds them where a field returns
 * the root, and a subgraph may call its root type otherwise. Returns the same text when there are none.
 *
 * @param rootName the name of the root type in the supergraph
 */
export function withoutRootFragments(query: string, rootName: string): string {
  if (!query.includes(`...on ${rootName}`)) return query;
  const document = parse(query, { noLocation: true });
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? unwrapped(definition, rootName) : definition,
  );
  return stripIgnoredCharacters(print({ ...document, definitions } satisfies DocumentNode));
}

function unwrapped(operation: OperationDefinitionNode, rootName: string): OperationDefinitionNode {
  const unwrap = (selection: SelectionNode): readonly SelectionNode[] =>
    selection.kind === Kind.INLINE_FRAGMENT &&
    selection.typeCondition?.name.value === rootName &&
    !selection.directives?.length
      ? selection.selectionSet.selections.flatMap(unwrap)
      : [selection];
  const { selectionSet } = operation;
  return { ...operation, selectionSet: { ...selectionSet, selections: selectionSet.selections.flatMap(unwrap) } };
}
