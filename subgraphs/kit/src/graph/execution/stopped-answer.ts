import { type ExecutionResult, GraphQLError } from "graphql";
import { RequestOverError } from "../../model/active-request/index.js";

/** The answer of an operation whose request is over before it is complete: no data, since part of it would be taken for the whole. */
export function stoppedAnswer(): ExecutionResult {
  const originalError = new RequestOverError();
  return { errors: [new GraphQLError(originalError.message, { originalError })], data: null };
}
