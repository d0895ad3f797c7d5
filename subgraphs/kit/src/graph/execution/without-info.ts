import type { GraphQLFieldResolver } from "graphql";

const marked = new WeakSet<object>();

/** Marks a resolver that does not read what it learns of the operation, its fourth argument: it can be called without it. */
export function withoutInfo<Resolve extends GraphQLFieldResolver<unknown, unknown>>(resolve: Resolve): Resolve {
  marked.add(resolve);
  return resolve;
}

/** Whether a resolver is marked by `withoutInfo`. */
export function isWithoutInfo(resolve: object): boolean {
  return marked.has(resolve);
}
