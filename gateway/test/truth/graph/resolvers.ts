import type { GraphQLFieldResolver, GraphQLSchema, GraphQLTypeResolver } from "graphql";
import { stableText } from "../data/stable-text.js";
import { type TruthData, TruthObject } from "../data/truth-data.js";
import { requiredBy } from "../data/truth-model.js";
import { picked } from "./entity-of.js";
import type { WriteLog } from "./write-log.js";

/** The resolvers of a schema over the derived data. */
export interface Resolvers {
  fieldResolver: GraphQLFieldResolver<unknown, unknown>;
  typeResolver: GraphQLTypeResolver<unknown, unknown>;
}

/**
 * Creates the resolvers of the API schema or of one subgraph's schema. In a subgraph, a field with `@requires` depends on
 * the values in the representation. `writes` records the root fields of mutations.
 */
export function resolversOf(data: TruthData, schema: GraphQLSchema, writes: WriteLog): Resolvers {
  return {
    fieldResolver: (source, args, _context, { parentType, fieldName, operation, path }) => {
      const object = source instanceof TruthObject ? source : new TruthObject(parentType.name, 0);
      if (operation.operation === "mutation" && path.prev === undefined) writes.add(fieldName, args);
      const required = requiredBy(parentType.getFields()[fieldName]!);
      const given = required && stableText(picked(object.given ?? {}, required));
      return data.value(object, fieldName, args, given);
    },
    typeResolver: (source) => (source instanceof TruthObject ? data.model.localName(schema, source.type) : undefined),
  };
}
