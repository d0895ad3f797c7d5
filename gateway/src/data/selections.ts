import { type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from "graphql";

/** Returns the fields of a selection set and of its fragments, in document order. */
export function fieldsOf(document: DocumentNode, selectionSet: SelectionSetNode | undefined): FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldsOf(document, fragment.selectionSet) : [];
  });
}

/** Returns the key of a field's value in the answer. */
export function responseKey(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}

/**
 * Follows response keys through an operation.
 *
 * Returns the fields at the end of the path: several when fragments select the same key, none when the operation does
 * not select it.
 */
export function fieldsAt(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  path: readonly string[],
): readonly FieldNode[] {
  let sets: (SelectionSetNode | undefined)[] = [operation.selectionSet];
  let fields: FieldNode[] = [];
  for (const key of path) {
    fields = sets.flatMap((set) => fieldsOf(document, set)).filter((field) => responseKey(field) === key);
    sets = fields.map((field) => field.selectionSet);
  }
  return fields;
}
