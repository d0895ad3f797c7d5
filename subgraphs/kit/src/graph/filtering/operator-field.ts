import { Extensions } from "type-graphql";
import type { ColumnDecorator, GraphType } from "../../model/columns/index.js";
import { InputField } from "../../model/fields/index.js";

/** The extension of an input field by which `gateArguments` knows it for an operator. */
export const operatorExtension = "isOperator";

/**
 * A field of an operator input (`eq`, `in`, `has` …). Left out it is no condition; null for it is BAD_USER_INPUT, since a condition
 * whose value is missing must neither match everything nor nothing.
 *
 * @param type the GraphQL type, as type-graphql takes it
 * @param vi the description in Vietnamese, without the last full stop
 * @param en the description in English, without the last full stop
 */
export function OperatorField(type: GraphType, vi: string, en: string): ColumnDecorator {
  return (prototype, property) => {
    InputField(type, vi, en, { nullable: true })(prototype, property);
    Extensions({ [operatorExtension]: true })(prototype, property as string);
  };
}
