import { Kind, type OperationDefinitionNode, parse, print, stripIgnoredCharacters } from "graphql";

/** The parts of an entity lookup that a joint request is built from. */
export interface EntityLookup {
  /** The selection on each entity: `{ ... on Award { title } }`. */
  selection: string;
  /** The types of the variables, without the representations, by name. */
  variableTypes: ReadonlyMap<string, string>;
}

/**
 * Parses `query ($representations: [_Any!]!, …) { _entities(representations: $representations) { … } }`.
 *
 * Returns undefined for any other operation (with fragments, directives or defaults), which must be sent separately.
 */
export function parseEntityLookup(query: string): EntityLookup | undefined {
  const { definitions } = parse(query, { noLocation: true });
  const operation = definitions[0] as OperationDefinitionNode;
  const [field, ...others] = operation.selectionSet.selections;
  const isPlain =
    definitions.length === 1 &&
    others.length === 0 &&
    !operation.directives?.length &&
    field?.kind === Kind.FIELD &&
    field.name.value === "_entities" &&
    !field.alias &&
    !field.directives?.length &&
    field.selectionSet !== undefined;
  if (!isPlain) return undefined;
  const variableTypes = new Map<string, string>();
  for (const { variable, type, defaultValue, directives } of operation.variableDefinitions ?? []) {
    if (defaultValue || directives?.length) return undefined;
    if (variable.name.value === "representations") continue;
    if (variable.name.value.startsWith("representations")) return undefined;
    variableTypes.set(variable.name.value, print(type));
  }
  return { selection: stripIgnoredCharacters(print(field.selectionSet!)), variableTypes };
}

/** The variable for the representations of one of several lookups. A caller's variable must not begin with its name. */
export function jointVariable(index: number): string {
  return `representations${index}`;
}

/**
 * Builds one operation from several lookups: `e0: _entities(representations: $representations0) { … } e1: …`. Variables
 * of the same name are the same variable of the caller, so they are declared once.
 */
export function joinEntityLookups(operationName: string, lookups: readonly EntityLookup[]): string {
  const variables = new Map(lookups.flatMap(({ variableTypes }) => [...variableTypes]));
  const declared = [
    ...lookups.map((_, index) => `$${jointVariable(index)}:[_Any!]!`),
    ...[...variables].map(([name, type]) => `$${name}:${type}`),
  ];
  const fields = lookups.map(
    ({ selection }, index) => `e${index}:_entities(representations:$${jointVariable(index)})${selection}`,
  );
  return `query ${operationName}(${declared.join(",")}){${fields.join(" ")}}`;
}
