import { type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";
import { interfaceObjectsOf } from "./interface-objects.js";

/** Returns whether a reply about an object of the type `present` can have this `__typename`. */
export type FitsType = (given: unknown, present: unknown) => boolean;

/**
 * Compiles the check of the type of an entity in a subgraph's reply: it is not stated, or the type that was sent, or
 * more concrete, or the name by which the subgraph knows an interface.
 */
export function replyType(supergraph: GraphQLSchema, serviceName: string): FitsType {
  const vague = interfaceObjectsOf(supergraph, serviceName);
  return (given, present) => {
    if (given === undefined || present === undefined || given === present) return true;
    if (typeof given !== "string" || typeof present !== "string") return false;
    if (vague?.has(given)) return true;
    const [wide, concrete] = [supergraph.getType(present), supergraph.getType(given)];
    return isInterfaceType(wide) && isObjectType(concrete) && supergraph.isSubType(wide, concrete);
  };
}
