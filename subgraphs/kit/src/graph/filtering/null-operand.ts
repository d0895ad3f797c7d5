import { GraphQLError } from "graphql";

/**
 * Returns the error for null as the value of an operator: BAD_USER_INPUT, with the path of the operator.
 *
 * @param argument the path within the arguments: `filter.year.eq`
 */
export function nullOperand(argument: string): GraphQLError {
  const code = "BAD_USER_INPUT";
  const vi = `Toán tử ${argument} phải có giá trị; nếu không lọc theo toán tử này thì bỏ hẳn toán tử`;
  const en = `The operator ${argument} must have a value; leave it out where nothing is to be filtered by it`;
  return new GraphQLError(vi, { extensions: { code, messages: { code, vi, en }, argument } });
}
