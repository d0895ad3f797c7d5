import { Kind, type OperationDefinitionNode, parse, print, stripIgnoredCharacters } from "graphql";

/** The parts of an entity lookup that are put together with others'. */
export interface EntityLookup {
  /** What is asked of every entity: `{ ... on Award { title } }`. */
  selection: string;
  /** Types of the variables besides the representations, by name. */
  variableTypes: ReadonlyMap<string, string>;
}

/**
 * Takes apart `query ($representations: [_Any!]!, …) { _entities(representations: $representations) { … } }`.
 * Gives nothing for an operation that is more than that (fragments, directives): it goes out alone.
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

/** The variable that holds the representations of one of several lookups; no variable of a caller's may begin like it. */
export function jointVariable(index: number): string {
  return `representations${index}`;
}

/**
 * Writes one operation out of several lookups: `e0: _entities(representations: $representations0) { … } e1: …`. Variables of the same
 * name are one: they are the caller's, and have one value.
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
