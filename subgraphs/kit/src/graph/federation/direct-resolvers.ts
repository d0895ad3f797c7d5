import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from "graphql";
import { getMetadataStorage } from "type-graphql";
import { withoutInfo } from "../execution/index.js";

// biome-ignore lint/complexity/noBannedTypes: type-graphql names classes so
type AnyClass = Function;
type FieldResolver = GraphQLFieldResolver<unknown, unknown>;
type ResolverMetadata = ReturnType<typeof getMetadataStorage>["fieldResolvers"][number];

/** An object with a method that resolves a field. */
type Owner = { readonly [method: string]: (...parameters: unknown[]) => unknown };

/** How a method is called, by what it takes. Methods that take something else are called by type-graphql. */
const calls: {
  readonly [parameters: string]: (owner: Owner, method: string, source: unknown, context: unknown) => unknown;
} = {
  "": (owner, method) => owner[method]!(),
  root: (owner, method, source) => owner[method]!(source),
  context: (owner, method, _, context) => owner[method]!(context),
  "root context": (owner, method, source, context) => owner[method]!(source, context),
};

/**
 * Calls the methods that resolve fields without type-graphql, which sorts the parameters, searches their kinds and makes five closures for
 * each call. Only methods that take no arguments, and that no middleware and no role stands before; the others keep their resolvers.
 *
 * @param resolvers the resolver map, which is changed
 * @param classes the resolver classes of the schema
 * @param instanceOf returns the instance of a resolver class
 */
export function callDirectly(
  schema: GraphQLSchema,
  resolvers: Record<string, Record<string, unknown>>,
  classes: readonly AnyClass[],
  instanceOf: (resolver: AnyClass) => unknown,
): void {
  const { objectTypes, fieldResolvers } = getMetadataStorage();
  const known = fieldResolvers.filter(({ kind, target }) => kind === "internal" || classes.includes(target));
  for (const { name, fields = [] } of objectTypes) {
    const ofType = resolvers[name];
    if (!ofType || !isObjectType(schema.getType(name))) continue;
    for (const field of fields) {
      const metadata = known.find((one) => one.getObjectType?.() === field.target && one.methodName === field.name);
      const original = ofType[field.schemaName];
      if (!metadata || typeof original !== "function") continue;
      const direct = directResolver(metadata, original as FieldResolver, instanceOf);
      if (direct) ofType[field.schemaName] = direct;
    }
  }
}

function directResolver(
  { kind, target, methodName: method, params = [], roles, middlewares = [], getObjectType }: ResolverMetadata,
  original: FieldResolver,
  instanceOf: (resolver: AnyClass) => unknown,
): FieldResolver | undefined {
  const parameters = params.toSorted((one, other) => one.index - other.index);
  const isWhole = parameters.every((one) => !("propertyName" in one) || one.propertyName === undefined);
  const call = calls[parameters.map(({ kind }) => kind).join(" ")];
  if (!call || !isWhole || roles || middlewares.length > 0) return undefined;
  const [root] = parameters.flatMap((one) => (one.kind === "root" && one.getType ? [one.getType()] : []));
  const taken = (kind === "internal" ? getObjectType?.() : root) as AnyClass | undefined;
  // Another object is made an instance first, by type-graphql.
  const isTaken = (source: unknown) => !taken || source instanceof taken;
  if (kind === "external") {
    const owner = instanceOf(target) as Owner;
    return withoutInfo((source, args, context, info) =>
      isTaken(source) ? call(owner, method, source, context) : original(source, args, context, info),
    );
  }
  return withoutInfo((source, args, context, info) => {
    if (!isTaken(source)) return original(source, args, context, info);
    const member: unknown = (source as Owner)[method];
    return typeof member === "function" ? call(source as Owner, method, source, context) : member;
  });
}
