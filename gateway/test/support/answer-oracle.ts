import { Supergraph } from "@apollo/federation-internals";
import { type ExecutionResult, execute, parse } from "graphql";

type Resolvers = Record<string, Record<string, (source: never, args: never) => unknown>>;

/** Answers an operation as the specification requires. */
export type AnswerOracle = (query: string, variables?: Record<string, unknown>) => Promise<ExecutionResult>;

/**
 * Creates an oracle: graphql-js on the API schema of a supergraph. A field without a resolver is a property of its
 * object, and `__typename` is the property of that name.
 */
export function answerOracle(supergraph: string, resolvers: Resolvers): AnswerOracle {
  const schema = Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema();
  return async (query, variableValues) =>
    execute({
      schema,
      document: parse(query),
      variableValues,
      typeResolver: ({ __typename }: { __typename: string }) => __typename,
      fieldResolver: (source, given, _context, { parentType, fieldName }) => {
        const resolve = resolvers[parentType.name]?.[fieldName];
        return resolve ? resolve(source as never, given as never) : source[fieldName];
      },
    });
}
