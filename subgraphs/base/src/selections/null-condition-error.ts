import { GraphQLError } from "graphql";

/** A variable of `@skip` or `@include` is null. The selection set that has the condition cannot be executed. */
export class NullConditionError extends GraphQLError {
  /** The variable's name, without the dollar sign. */
  readonly variable: string;

  constructor(variable: string) {
    super(`Variable "$${variable}" of a condition must not be null.`, { extensions: { code: "BAD_USER_INPUT" } });
    this.variable = variable;
  }
}
