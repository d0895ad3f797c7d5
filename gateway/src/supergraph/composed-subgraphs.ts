import { type ConstDirectiveNode, Kind, parse } from "graphql";

/**
 * Returns the subgraphs of a supergraph, name → GraphQL address, from its `join__Graph` enum (`AWARDS @join__graph(name: "awards",
 * url: "…")`, join specification v0.3). An address may be empty.
 */
export function composedSubgraphs(supergraphSdl: string): Map<string, string> {
  const found = new Map<string, string>();
  // As the composer prints it, the enum is a part that can be parsed alone: a hundredth of the whole.
  const printed = /^enum join__Graph\b[\s\S]*?^\}/m.exec(supergraphSdl)?.[0] ?? supergraphSdl;
  for (const definition of parse(printed, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== "join__Graph") continue;
    for (const { directives } of definition.values ?? []) {
      const directive = directives?.find(({ name }) => name.value === "join__graph");
      const name = directive && textArgument(directive, "name");
      if (name) found.set(name, textArgument(directive, "url") ?? "");
    }
  }
  return found;
}

function textArgument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}
