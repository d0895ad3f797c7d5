import { type GraphQLSchema, isInterfaceType } from "graphql";
import { graphOf, isTrue, joins, subgraphName } from "./join-directives.js";

const known = new WeakMap<GraphQLSchema, Map<string, Set<string>>>();

/**
 * Returns the interfaces that a subgraph knows only as an object type (`@interfaceObject`). It replies with their names
 * as `__typename`, and another subgraph knows the concrete type. Returns undefined when there are none.
 */
export function interfaceObjectsOf(supergraph: GraphQLSchema, serviceName: string): ReadonlySet<string> | undefined {
  let ofServices = known.get(supergraph);
  if (!ofServices) {
    ofServices = collect(supergraph);
    known.set(supergraph, ofServices);
  }
  return ofServices.get(serviceName);
}

function collect(supergraph: GraphQLSchema): Map<string, Set<string>> {
  const ofServices = new Map<string, Set<string>>();
  for (const type of Object.values(supergraph.getTypeMap())) {
    if (!isInterfaceType(type)) continue;
    for (const join of joins(type.astNode?.directives, "join__type")) {
      if (!isTrue(join, "isInterfaceObject")) continue;
      for (const graph of graphOf(join)) {
        const service = subgraphName(supergraph, graph);
        if (service === undefined) continue;
        const names = ofServices.get(service);
        if (names) names.add(type.name);
        else ofServices.set(service, new Set([type.name]));
      }
    }
  }
  return ofServices;
}
