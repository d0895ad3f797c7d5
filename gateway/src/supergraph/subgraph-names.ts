import { Kind, parse } from "graphql";

/**
 * Returns the names of the subgraphs in a supergraph, from its `join__Graph` enum (`AWARDS @join__graph(name: "awards",
 * url: "…")`, join specification v0.3).
 */
export function subgraphNames(supergraphSdl: string): Set<string> {
  const names = new Set<string>();
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== "join__Graph") continue;
    for (const value of definition.values ?? []) {
      const argument = value.directives
        ?.find((directive) => directive.name.value === "join__graph")
        ?.arguments?.find(({ name }) => name.value === "name");
      if (argument?.value.kind === Kind.STRING) names.add(argument.value.value);
    }
  }
  return names;
}
