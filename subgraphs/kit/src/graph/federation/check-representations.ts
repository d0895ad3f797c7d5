import { commonErrors, requestError } from "@thidua/base/errors";
import type { GraphQLSchema } from "graphql";

/**
 * Makes `_entities` check all representations before it resolves the first. Apollo's resolver throws at the first unknown type and
 * abandons the lookups that it has started: a rejection of one of them would be unhandled and end the process.
 *
 * @param schema the executable schema, which is changed
 * @param types the names of the types with a reference resolver; the field fails with BAD_USER_INPUT for any other
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
