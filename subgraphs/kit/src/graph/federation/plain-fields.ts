import { type GraphQLSchema, isObjectType } from "graphql";
import { getMetadataStorage } from "type-graphql";
import { visibilityOf } from "../../model/visibility/index.js";

/**
 * Removes the resolvers of public fields that only return a property of the record. type-graphql wraps each of them in two closures,
 * while graphql-js reads a property by itself.
 *
 * @returns the resolver map without them; a field that a level can hide keeps its resolver, and so does one with a method, a
 *   getter or middleware
 */
export function withoutPlainResolvers(
  schema: GraphQLSchema,
  resolvers: Record<string, Record<string, unknown>>,
): Record<string, Record<string, unknown>> {
  const { objectTypes, fieldResolvers } = getMetadataStorage();
  for (const { target, name } of objectTypes) {
    const ofType = resolvers[name];
    const type = schema.getType(name);
    if (!ofType || !isObjectType(type)) continue;
    const ancestors = [...classesOf(target)];
    const fields = objectTypes.filter((type) => ancestors.includes(type.target)).flatMap((type) => type.fields ?? []);
    for (const field of fields) {
      // By this schema: another subgraph's class of the same name may differ.
      const isPublic = visibilityOf(type.getFields()[field.schemaName])?.level === "PUBLIC";
      // Methods and getters are field resolvers to type-graphql, and so are those of resolver classes.
      const hasResolver = fieldResolvers.some(
        (resolver) => resolver.methodName === field.name && ancestors.includes(resolver.getObjectType?.() as never),
      );
      if (isPublic && !hasResolver && field.name === field.schemaName && !field.middlewares?.length) {
        delete ofType[field.name];
      }
    }
  }
  return resolvers;
}

/** A class and those it extends. */
// biome-ignore lint/complexity/noBannedTypes: type-graphql names classes so
function* classesOf(target: Function): Iterable<Function> {
  for (let one = target; typeof one === "function" && one.prototype; one = Object.getPrototypeOf(one)) yield one;
}
