import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from "graphql";

/** A measure of operations. */
export interface Measure {
  /** The value of a field, given the value of its selection set. */
  field(field: FieldNode, inside: number): number;
  /** Combines the values of sibling selections. */
  together(values: number[]): number;
}

/** Returns the sum. */
export const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** Returns the largest value, 0 for none. */
export const largest = (values: number[]): number => values.reduce((most, value) => Math.max(most, value), 0);

/**
 * Measures every operation of a document and returns the largest value.
 *
 * Fragments count where they are spread, and each is measured once, so that fragments which double each other take time
 * linear in their text. A fragment inside itself counts as nothing: validation rejects it with a better message.
 */
export function measureOperations(document: DocumentNode, measure: Measure): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, number>();

  const ofSelections = (selectionSet: SelectionSetNode | undefined): number =>
    measure.together(
      (selectionSet?.selections ?? []).map((selection) => {
        if (selection.kind === Kind.FIELD) return measure.field(selection, ofSelections(selection.selectionSet));
        if (selection.kind === Kind.INLINE_FRAGMENT) return ofSelections(selection.selectionSet);
        return ofFragment(selection.name.value);
      }),
    );
  const ofFragment = (name: string): number => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, 0);
    const value = ofSelections(fragments.get(name)?.selectionSet);
    measured.set(name, value);
    return value;
  };

  return largest(
    document.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? ofSelections(definition.selectionSet) : 0,
    ),
  );
}
