import { Kind, parse, type SelectionSetNode } from "graphql";

/** Returns the response names of the root fields of an operation that the planner wrote. */
export function rootResponseNames(query: string): string[] {
  const names = new Set<string>();
  const collect = (selectionSet: SelectionSetNode): void => {
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.alias?.value ?? selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
    }
  };
  for (const definition of parse(query, { noLocation: true }).definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) collect(definition.selectionSet);
  }
  names.delete("__typename");
  return [...names];
}
