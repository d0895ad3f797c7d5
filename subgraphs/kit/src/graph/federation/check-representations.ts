import { commonErrors, requestError } from "@thidua/base/errors";
import type { GraphQLSchema } from "graphql";

/**
 * Looks at all representations that come to `_entities` before the first is resolved. Apollo's resolver raises in the middle for a
 * type that it does not know, and leaves the lookups that it has begun: one of these that fails is heard by nobody, and a
 * rejection that nobody hears ends the process.
 *
 * Takes the executable schema, which is changed, and the names of the types that can be looked up. The field raises BAD_USER_INPUT.
 */
export function checkRepresentations(schema: GraphQLSchema, types: ReadonlySet<string>): void {
  const field = schema.getQueryType()?.getFields()._entities;
  const resolve = field?.resolve;
  if (!field || !resolve) return;
  field.resolve = (source, args: { representations: readonly unknown[] }, context, info) => {
    const isKnown = (one: unknown) => types.has((one as { __typename?: unknown } | null)?.__typename as string);
    if (!args.representations.every(isKnown)) throw requestError(commonErrors.BAD_USER_INPUT.report());
    return resolve(source, args, context, info);
  };
}
