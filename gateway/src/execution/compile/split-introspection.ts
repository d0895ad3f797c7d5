import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from "graphql";

/** The fragments of a document, by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Collects the fragments of a document. */
export function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

/** The two parts of an operation. */
export interface SplitOperation {
  /** The part for the planner; undefined when it has no fields. */
  data: DocumentNode | undefined;
  /** The part about the schema; undefined when it has no fields. */
  introspection: DocumentNode | undefined;
}

/**
 * Separates introspection from data. The planner must not see `__schema` and `__type`: its own introspection schema
 * lags behind graphql-js and rejects fields that newer tools request (`isOneOf`).
 */
export function splitIntrospection(operation: OperationDefinitionNode, fragments: Fragments): SplitOperation {
  const isIntrospection = (name: string): boolean => name === "__schema" || name === "__type";
  const part = (keep: (name: string) => boolean, besidesTypename: boolean): DocumentNode | undefined => {
    const selectionSet = keepRootFields(operation.selectionSet, fragments, keep);
    const names = rootNames(selectionSet);
    if (names.length === 0 || (besidesTypename && names.every((name) => name === "__typename"))) return undefined;
    return withFragments({ ...operation, selectionSet }, fragments);
  };
  return { data: part((name) => !isIntrospection(name), true), introspection: part(isIntrospection, false) };
}

function keepRootFields(
  selectionSet: SelectionSetNode,
  fragments: Fragments,
  keep: (name: string) => boolean,
): SelectionSetNode {
  const selections = selectionSet.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return keep(selection.name.value) ? [selection] : [];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (!fragment) return [];
    const inside = keepRootFields(fragment.selectionSet, fragments, keep);
    if (inside.selections.length === 0) return [];
    const { typeCondition } = fragment;
    return [{ kind: Kind.INLINE_FRAGMENT, typeCondition, directives: selection.directives, selectionSet: inside }];
  });
  return { kind: Kind.SELECTION_SET, selections };
}

function rootNames(selectionSet: SelectionSetNode): string[] {
  return selectionSet.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    return selection.kind === Kind.INLINE_FRAGMENT ? rootNames(selection.selectionSet) : [];
  });
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
