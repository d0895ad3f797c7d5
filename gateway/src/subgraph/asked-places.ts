import { Kind, parse, type SelectionSetNode } from "graphql";

/** So many errors at most for one failed request: a page of twenty rows can say which rows lack something, a thousand rows need not. */
const mostPlaces = 20;

/**
 * The places a request to a subgraph asked to fill, as paths in the subgraph's own answer: the root fields by their
 * response names, or the entities by number. When the whole request fails, an error goes to each of them, as
 * graphql-js itself would do.
 */
export function askedPlaces(query: string, entityCount: number | undefined): (string | number)[][] {
  if (entityCount !== undefined) {
    return Array.from({ length: Math.min(entityCount, mostPlaces) }, (_, index) => ["_entities", index]);
  }
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
  return [...names].slice(0, mostPlaces).map((name) => [name]);
}
