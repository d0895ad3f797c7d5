import { GraphQLError, type GraphQLFieldResolver, isNonNullType, responsePathAsArray } from "graphql";
import { TruthObject } from "../data/truth-data.js";
import { type Damage, valueOfAnotherKind } from "./damage.js";
import type { FaultInjector } from "./fault-injector.js";

/**
 * Wraps the field resolver of a subgraph so that fields fail. The context receives the values to replace in the reply:
 * a server that checks its values could not send them.
 */
export function failingResolver(
  resolve: GraphQLFieldResolver<unknown, unknown>,
  subgraph: string,
  faults: FaultInjector,
): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, context, info) => {
    const { parentType, fieldName, returnType } = info;
    const object = source instanceof TruthObject ? source : new TruthObject(parentType.name, 0);
    const coordinate = `${object.type}#${object.number}.${fieldName}`;
    const kind = faults.forField(coordinate);
    const value = resolve(source, args, context, info);
    if (kind === "error") {
      faults.record({ subgraph, coordinate });
      throw new GraphQLError(`Injected at ${coordinate}`, { extensions: { code: "INJECTED" } });
    }
    const isWrongNull = kind === "null" && isNonNullType(returnType);
    const replacement = kind === "wrong-kind" ? valueOfAnotherKind(returnType) : undefined;
    if (value !== null && (isWrongNull || replacement !== undefined)) {
      faults.record({ subgraph, coordinate });
      const path = responsePathAsArray(info.path);
      (context as Damage[]).push({ path, value: isWrongNull ? null : replacement });
    }
    return value;
  };
}
