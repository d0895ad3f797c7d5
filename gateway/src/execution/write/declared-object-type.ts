import { type GraphQLSchema, isInterfaceType, isObjectType, Kind } from "graphql";
import { joins } from "../compile/join-directives.js";
import type { FieldPlace } from "../values/paths.js";

/**
 * Returns the name of the object type as which subgraphs declare a field whose type in the API schema is abstract; undefined
 * when no subgraph declares one, or they declare several. An object of that field without `__typename` has this type: of a
 * subgraph that declares the abstract type, the planner requests `__typename`.
 */
export function declaredObjectType(supergraph: GraphQLSchema | undefined, place: FieldPlace): string | undefined {
  const parent = supergraph?.getType(place.type);
  if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
  const field = parent.getFields()[place.field];
  const names = new Set<string>();
  for (const join of joins(field?.astNode?.directives, "join__field")) {
    const type = join.arguments?.find(({ name }) => name.value === "type")?.value;
    // "[Person!]!" names the type Person.
    const name = type?.kind === Kind.STRING ? type.value.replaceAll(/[[\]!\s]/g, "") : undefined;
    if (name !== undefined && isObjectType(supergraph!.getType(name))) names.add(name);
  }
  return names.size === 1 ? [...names][0] : undefined;
}
