import { type GraphQLSchema, Kind, parse } from "graphql";
import { schemaStyleBreaches } from "../../checks/schema-style.js";
import type { Subgraph } from "../../compose/read-subgraphs.js";
import { entityOwners, hasDirective, keyFields } from "../../compose/sdl-types.js";

/**
 * Finds where a subgraph departs from `schema/STYLE.md` in the API: its own types, and the fields that it adds to others.
 *
 * @returns one line for each, in English
 */
export function styleWarnings(subgraph: Subgraph, subgraphs: readonly Subgraph[], api: GraphQLSchema): string[] {
  const owners = entityOwners(subgraphs);
  const declared = new Set<string>();
  for (const definition of parse(subgraph.sdl).definitions) {
    if (!("name" in definition) || !definition.name) continue;
    const type = definition.name.value;
    const isOwn = (owners.get(type) ?? subgraph.name) === subgraph.name;
    if (isOwn) declared.add(type);
    const isObject = definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;
    const keys = isObject && !isOwn ? keyFields(definition) : new Set<string>();
    const fields = "fields" in definition ? definition.fields : "values" in definition ? definition.values : [];
    for (const field of fields ?? []) {
      const isAdded = !keys.has(field.name.value) && !hasDirective(field, "external");
      if (isAdded) declared.add(`${type}.${field.name.value}`);
    }
  }
  // A line begins with a type, a field or an argument: `Campaign`, `Campaign.name`, `Query.campaigns(year)`.
  return schemaStyleBreaches(api).filter((line) => declared.has(line.split(": ")[0]!.split("(")[0]!));
}
