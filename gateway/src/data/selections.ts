import { type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from "graphql";

/** The fields of a selection set, with those of the fragments in it, in the order in which they stand. */
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

/** The name under which a field's value stands in the answer. */
export function responseKey(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}

/**
 * Follows response keys through an operation.
 *
 * Gives the fields that stand at the end of the path (several when a key is selected in several fragments); none when
 * the operation does not select it.
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
