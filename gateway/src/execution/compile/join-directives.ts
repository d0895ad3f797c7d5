import { type DirectiveNode, type GraphQLSchema, isEnumType, Kind } from "graphql";

/** Returns the directives of a name, such as `join__field`. */
export function joins(directives: readonly DirectiveNode[] = [], name: string): DirectiveNode[] {
  return directives.filter((directive) => directive.name.value === name);
}

/** Returns the `graph` that a join directive names, as the supergraph's enum value; empty when it names none. */
export function graphOf(join: DirectiveNode): string[] {
  const value = join.arguments?.find(({ name }) => name.value === "graph")?.value;
  return value?.kind === Kind.ENUM ? [value.value] : [];
}

/** Returns whether an argument of a join directive is true. */
export function isTrue(join: DirectiveNode, argument: string): boolean {
  const value = join.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.BOOLEAN && value.value;
}

/** Returns whether an argument of a join directive is false. Most are true where they are not stated. */
export function isFalse(join: DirectiveNode, argument: string): boolean {
  const value = join.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.BOOLEAN && !value.value;
}

/** Returns the text of an argument of a join directive, such as `key` and `requires`. */
export function textOf(join: DirectiveNode, argument: string): string | undefined {
  const value = join.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

/** Returns the name of the subgraph behind a value of the supergraph's enum of graphs. */
export function subgraphName(supergraph: GraphQLSchema, graph: string): string | undefined {
  const type = supergraph.getType("join__Graph");
  const value = isEnumType(type) ? type.getValue(graph) : undefined;
  const [join] = joins(value?.astNode?.directives, "join__graph");
  const name = join?.arguments?.find((argument) => argument.name.value === "name")?.value;
  return name?.kind === Kind.STRING ? name.value : undefined;
}
