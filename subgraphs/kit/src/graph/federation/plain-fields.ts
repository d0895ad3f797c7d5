import { type GraphQLSchema, isObjectType } from "graphql";
import { getMetadataStorage } from "type-graphql";
import { visibilityOf } from "../../model/visibility/index.js";

/**
 * Takes away the resolvers of public fields that only hand over a property of the record. type-graphql wraps each of them in two
 * closures; without one graphql reads the property itself, which is the same for less.
 *
 * Takes the schema and its resolver map; gives the map with those removed. A field that a permission can hide keeps its resolver,
 * and so does one with a method, a getter or middleware behind it.
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
      // As this schema declares it: another subgraph's class of the same name may say otherwise.
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
