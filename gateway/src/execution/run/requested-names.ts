import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from "graphql";
import type { CompiledFetch } from "../compile/compile-plan.js";

const known = new WeakMap<CompiledFetch, ReadonlySet<string>>();

/**
 * Returns the names under which a request adds values to its objects: of the root fields, or of the fields of the
 * entities. Only a failed request needs them.
 */
export function requestedNames(fetch: CompiledFetch): ReadonlySet<string> {
  let names = known.get(fetch);
  if (!names) {
    names = new Set([...namesIn(fetch.query)].map((name) => fetch.renamed.get(name) ?? name));
    known.set(fetch, names);
  }
  return names;
}

function namesIn(query: string): Set<string> {
  const { definitions } = parse(query, { noLocation: true });
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const names = new Set<string>();
  const collect = (selectionSet: SelectionSetNode): void => {
    for (const selection of selectionSet.selections) {
      if (selection.kind !== Kind.FIELD) {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (fragment) collect(fragment.selectionSet);
      } else if (selection.name.value === "_entities" && selection.selectionSet) collect(selection.selectionSet);
      else names.add(selection.alias?.value ?? selection.name.value);
    }
  };
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  collect(operation.selectionSet);
  return names;
}
