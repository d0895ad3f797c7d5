import { commonErrors, requestError } from "@thidua/base/errors";
import { type GraphQLSchema, isUnionType } from "graphql";
import { getMetadataStorage } from "type-graphql";
import type { SubgraphContext } from "../request/index.js";
import type { ReferenceResolver, Representation } from "./entity-reference.js";

/**
 * Makes `_entities` call the reference resolvers of this subgraph. Apollo's resolver waits four times for each representation, and writes
 * the name of its type into each record. It also throws at the first unknown type, and abandons the lookups that it has started.
 *
 * All representations are checked before the first is resolved: the field fails with BAD_USER_INPUT for a type without a reference
 * resolver. What one reference resolver throws is the error of its representation alone.
 *
 * @param schema the executable schema, which is changed
 * @param references the reference resolvers by the names of their types
 */
export function resolveEntities(
  schema: GraphQLSchema,
  references: { readonly [typename: string]: ReferenceResolver },
): void {
  const field = schema.getQueryType()?.getFields()._entities;
  const union = schema.getType("_Entity");
  if (!field || !isUnionType(union)) return;
  const resolvers = new Map(Object.entries(references));
  field.resolve = (
    _,
    { representations }: { representations: readonly Representation[] },
    context: SubgraphContext,
  ) => {
    if (!representations.every((one) => resolvers.has((one as Representation | null)?.__typename as string)))
      throw requestError(commonErrors.BAD_USER_INPUT.report());
    return representations.map((one) => {
      try {
        return resolvers.get(one.__typename)!(one, context);
      } catch (error) {
        return error;
      }
    });
  };
  union.resolveType = typeNames();
}

/** Returns what finds the name of a record's type, by its class. */
function typeNames(): (record: object) => string | undefined {
  const names = new WeakMap<object, string | undefined>();
  return (record) => {
    const prototype = Object.getPrototypeOf(record) as object;
    if (!names.has(prototype)) names.set(prototype, typeNameOf(prototype));
    return names.get(prototype);
  };
}

function typeNameOf(prototype: object): string | undefined {
  const { objectTypes } = getMetadataStorage();
  for (let one: object | null = prototype; one; one = Object.getPrototypeOf(one)) {
    const owner = one.constructor;
    const known = objectTypes.find(({ target }) => target === owner);
    if (known) return known.name;
  }
  return undefined;
}
