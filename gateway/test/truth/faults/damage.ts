import {
  type GraphQLOutputType,
  isCompositeType,
  isListType,
  isNonNullType,
  isScalarType,
  isSpecifiedScalarType,
} from "graphql";
import type { Reply } from "./malformed-replies.js";

/** A value of a reply that is replaced before the reply is sent. */
export interface Damage {
  path: readonly (string | number)[];
  value: unknown;
}

/** Replaces values of a reply. Leaves out those whose place has become null. */
export function damaged(reply: Reply, damages: readonly Damage[]): Reply {
  for (const { path, value } of damages) {
    let container: unknown = reply.data;
    for (const step of path.slice(0, -1))
      container = (container as Record<string | number, unknown> | undefined)?.[step];
    if (typeof container === "object" && container !== null) Reflect.set(container, path.at(-1)!, value);
  }
  return reply;
}

/** Returns a value that no place of a type takes; undefined for a custom scalar, which takes any. */
export function valueOfAnotherKind(type: GraphQLOutputType): unknown {
  if (isNonNullType(type)) return valueOfAnotherKind(type.ofType);
  if (isListType(type)) return { list: false };
  if (isCompositeType(type)) return [];
  return isScalarType(type) && !isSpecifiedScalarType(type) ? undefined : { wrong: true };
}
