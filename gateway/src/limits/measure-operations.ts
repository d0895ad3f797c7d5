import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from "graphql";

/** How a rule counts. */
export interface Measure {
  /** What a field is worth, given what stands inside it. */
  field(field: FieldNode, inside: number): number;
  /** How the selections beside one another are put together. */
  together(values: number[]): number;
}

/** Adds up. */
export const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** The largest, 0 for none. */
export const largest = (values: number[]): number => values.reduce((most, value) => Math.max(most, value), 0);

/**
 * Measures every operation of a document and gives the largest value.
 *
 * Fragments count where they are spread, and each is measured once, so that fragments which double one another cost no
 * more than their text. A fragment inside itself counts nothing: validation refuses it with a better message.
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
