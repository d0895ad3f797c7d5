import { astFromValue, type ConstArgumentNode, type DirectiveNode, type GraphQLSchema, Kind } from "graphql";

/**
 * Returns the directives of a field or an operation that are for the subgraphs: all but conditions. Arguments that the
 * caller leaves out have the default of the API schema: a subgraph can define the same argument without one.
 */
export function sentDirectives(schema: GraphQLSchema, directives: readonly DirectiveNode[] = []): DirectiveNode[] {
  return directives
    .filter(({ name }) => name.value !== "skip" && name.value !== "include")
    .map((directive) => {
      const defaults = defaultsOf(schema, directive);
      return defaults.length === 0
        ? directive
        : { ...directive, arguments: [...(directive.arguments ?? []), ...defaults] };
    });
}

function defaultsOf(schema: GraphQLSchema, { name, arguments: given = [] }: DirectiveNode): ConstArgumentNode[] {
  const known = schema.getDirective(name.value)?.args ?? [];
  return known.flatMap((argument) => {
    if (argument.defaultValue === undefined || given.some((one) => one.name.value === argument.name)) return [];
    const value = astFromValue(argument.defaultValue, argument.type) as ConstArgumentNode["value"] | null;
    return value ? [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: argument.name }, value }] : [];
  });
}
