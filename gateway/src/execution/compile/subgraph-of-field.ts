import { type DirectiveNode, type GraphQLSchema, isEnumType, isInterfaceType, isObjectType, Kind } from "graphql";
import type { FieldPlace } from "../values/paths.js";

/**
 * Returns the name of the subgraph that resolves a field, by the supergraph's `@join__field` and `@join__type`. Where
 * several do, it is the one that resolves the parent field, else one that the operation asked. Returns undefined when the
 * supergraph has no such field.
 */
export function subgraphOfField(
  supergraph: GraphQLSchema,
  place: FieldPlace,
  asked: ReadonlySet<string>,
): string | undefined {
  const names = graphsOfField(supergraph, place).flatMap((graph) => subgraphName(supergraph, graph) ?? []);
  const candidates = names.filter((name) => asked.has(name));
  if (candidates.length > 1 && place.parent) {
    const parent = subgraphOfField(supergraph, place.parent, asked);
    if (parent !== undefined && candidates.includes(parent)) return parent;
  }
  return candidates[0] ?? names[0];
}

function graphsOfField(supergraph: GraphQLSchema, { type: typeName, field }: Omit<FieldPlace, "parent">): string[] {
  const type = supergraph.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const typeGraphs = () => joins(type.astNode?.directives, "join__type").flatMap(graphOf);
  const definition = type.getFields()[field];
  if (!definition) return field === "__typename" ? typeGraphs() : [];
  const fieldJoins = joins(definition.astNode?.directives, "join__field").filter((join) => !isTrue(join, "external"));
  const own = fieldJoins.length === 0 ? typeGraphs() : fieldJoins.flatMap(graphOf);
  if (own.length > 0) return own;
  // The field comes from an interface object: the join of the interface states the subgraph.
  const interfaces = type.getInterfaces().filter((one) => one.getFields()[field]);
  return interfaces.flatMap((one) => graphsOfField(supergraph, { type: one.name, field }));
}

function joins(directives: readonly DirectiveNode[] = [], name: string): DirectiveNode[] {
  return directives.filter((directive) => directive.name.value === name);
}

function graphOf(join: DirectiveNode): string[] {
  const value = join.arguments?.find(({ name }) => name.value === "graph")?.value;
  return value?.kind === Kind.ENUM ? [value.value] : [];
}

function isTrue(join: DirectiveNode, argument: string): boolean {
  const value = join.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.BOOLEAN && value.value;
}

function subgraphName(supergraph: GraphQLSchema, graph: string): string | undefined {
  const type = supergraph.getType("join__Graph");
  const value = isEnumType(type) ? type.getValue(graph) : undefined;
  const [join] = joins(value?.astNode?.directives, "join__graph");
  const name = join?.arguments?.find((argument) => argument.name.value === "name")?.value;
  return name?.kind === Kind.STRING ? name.value : undefined;
}
