import { type DocumentNode, Kind, visit } from "graphql";
import { TruthOperation } from "./truth-operation.js";

/** Removes fragments and variables that an operation no longer uses. */
export function prune(document: DocumentNode, variables: Readonly<Record<string, unknown>>): TruthOperation {
  let kept = document;
  for (;;) {
    const used = new Set<string>();
    visit(kept, { FragmentSpread: ({ name }) => void used.add(name.value) });
    const definitions = kept.definitions.filter(
      (definition) => definition.kind !== Kind.FRAGMENT_DEFINITION || used.has(definition.name.value),
    );
    if (definitions.length === kept.definitions.length) break;
    kept = { ...kept, definitions };
  }
  const usedVariables = new Set<string>();
  visit(kept, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void usedVariables.add(name.value),
  });
  const values: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(variables)) if (usedVariables.has(name)) values[name] = value;
  const pruned = visit(kept, {
    VariableDefinition: ({ variable }) => (usedVariables.has(variable.name.value) ? false : null),
  });
  return new TruthOperation(pruned, values);
}
