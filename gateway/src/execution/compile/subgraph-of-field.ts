import { type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";
import type { FieldPlace } from "../values/paths.js";
import { graphOf, isTrue, joins, subgraphName } from "./join-directives.js";

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
