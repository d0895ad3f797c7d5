import { type DocumentNode, Kind, type OperationDefinitionNode, visit } from "graphql";

/** The variables that a planned document calls differently, from the planned name to the caller's. */
export type RenamedVariables = ReadonlyMap<string, string>;

/** The planner names the variable of an entity lookup so, and joint requests add a number to it. */
const reservedPrefix = "representations";

/** Chooses other names for the variables of an operation that the planner could take for its own. */
export function renamedVariables({ variableDefinitions = [] }: OperationDefinitionNode): RenamedVariables {
  const renamed = new Map<string, string>();
  const names = new Set(variableDefinitions.map(({ variable }) => variable.name.value));
  for (const name of names) {
    if (!name.startsWith(reservedPrefix)) continue;
    let planned = `caller_${name}`;
    while (names.has(planned) || renamed.has(planned)) planned = `caller_${planned}`;
    renamed.set(planned, name);
  }
  return renamed;
}

/** Renames the variables of a document. Returns the same document when there are none to rename. */
export function renameVariables(document: DocumentNode, renamed: RenamedVariables): DocumentNode {
  if (renamed.size === 0) return document;
  const plannedNames = new Map([...renamed].map(([planned, name]) => [name, planned]));
  return visit(document, {
    Variable(variable) {
      const value = plannedNames.get(variable.name.value);
      return value === undefined ? undefined : { ...variable, name: { kind: Kind.NAME, value } };
    },
  });
}

/** Returns the values of variables under their planned names. */
export function renameValues(
  values: Readonly<Record<string, unknown>>,
  renamed: RenamedVariables,
): Readonly<Record<string, unknown>> {
  if (renamed.size === 0) return values;
  const result = Object.assign(Object.create(null) as Record<string, unknown>, values);
  for (const name of renamed.values()) delete result[name];
  for (const [planned, name] of renamed) if (Object.hasOwn(values, name)) result[planned] = values[name];
  return result;
}
