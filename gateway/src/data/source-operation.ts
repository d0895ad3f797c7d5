import { type DocumentNode, Kind, type OperationDefinitionNode, print, type SelectionSetNode, visit } from "graphql";
import { fieldsOf, responseKey } from "./selections.js";

/**
 * Reduces an operation to one root field, so that each row source is paginated without requesting the others again.
 * Unused fragments and variables are removed, because GraphQL rejects them.
 *
 * Takes the response key of the root field. Returns the text and the names of the remaining variables.
 */
export function sourceOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  rootKey: string,
): { operationText: string; variableNames: ReadonlySet<string> } {
  const selectionSet: SelectionSetNode = {
    kind: Kind.SELECTION_SET,
    selections: fieldsOf(document, operation.selectionSet).filter((field) => responseKey(field) === rootKey),
  };
  const reduced: OperationDefinitionNode = { ...operation, selectionSet, variableDefinitions: [] };
  const fragments = usedFragments(document, reduced);
  const variableNames = new Set<string>();
  for (const node of [reduced, ...fragments]) {
    visit(node, {
      enter: (child) => {
        if (child.kind === Kind.VARIABLE) variableNames.add(child.name.value);
      },
    });
  }
  const variableDefinitions = operation.variableDefinitions?.filter((definition) =>
    variableNames.has(definition.variable.name.value),
  );
  return {
    operationText: print({ kind: Kind.DOCUMENT, definitions: [{ ...reduced, variableDefinitions }, ...fragments] }),
    variableNames,
  };
}

function usedFragments(document: DocumentNode, operation: OperationDefinitionNode) {
  const names = new Set<string>();
  const definitions = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const collect = (node: OperationDefinitionNode | (typeof definitions)[number]): void => {
    visit(node, {
      enter: (child) => {
        if (child.kind !== Kind.FRAGMENT_SPREAD || names.has(child.name.value)) return;
        names.add(child.name.value);
        for (const definition of definitions) if (definition.name.value === child.name.value) collect(definition);
      },
    });
  };
  collect(operation);
  return definitions.filter((definition) => names.has(definition.name.value));
}
