import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from "graphql";
import type { Fragments } from "./fragments.js";

/**
 * Returns the part of an operation that is about the schema, as a document; undefined when it has no such fields. The
 * planner must not see `__schema` and `__type`: its own introspection schema lags behind graphql-js and rejects fields
 * that newer tools request (`isOneOf`). Refused fields are left out; the answer writer reports them.
 */
export function introspectionOf(
  operation: OperationDefinitionNode,
  fragments: Fragments,
  refused: ReadonlyMap<FieldNode, string> = new Map(),
): DocumentNode | undefined {
  const selectionSet = keepIntrospection(operation.selectionSet, fragments, refused);
  return selectionSet.selections.length === 0 ? undefined : withFragments({ ...operation, selectionSet }, fragments);
}

function keepIntrospection(
  { selections }: SelectionSetNode,
  fragments: Fragments,
  refused: ReadonlyMap<FieldNode, string>,
): SelectionSetNode {
  const kept = selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) {
      const isIntrospection = selection.name.value === "__schema" || selection.name.value === "__type";
      return isIntrospection && !refused.has(selection) ? [selection] : [];
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (!fragment) return [];
    const inside = keepIntrospection(fragment.selectionSet, fragments, refused);
    if (inside.selections.length === 0) return [];
    const { typeCondition } = fragment;
    return [{ kind: Kind.INLINE_FRAGMENT, typeCondition, directives: selection.directives, selectionSet: inside }];
  });
  return { kind: Kind.SELECTION_SET, selections: kept };
}

/** Builds a document from the operation and the fragments and variables that it still uses. */
function withFragments(operation: OperationDefinitionNode, fragments: Fragments): DocumentNode {
  const used = new Set<string>();
  const variables = new Set<string>();
  const look = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      enter(inner) {
        if (inner.kind === Kind.VARIABLE_DEFINITION) return false;
        if (inner.kind === Kind.VARIABLE) variables.add(inner.name.value);
        if (inner.kind !== Kind.FRAGMENT_SPREAD || used.has(inner.name.value)) return undefined;
        used.add(inner.name.value);
        const fragment = fragments.get(inner.name.value);
        if (fragment) look(fragment);
        return undefined;
      },
    });
  };
  look(operation);
  const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) =>
    variables.has(variable.name.value),
  );
  const kept = [...used].flatMap((name) => fragments.get(name) ?? []);
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, variableDefinitions }, ...kept] };
}
