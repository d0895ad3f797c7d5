import { commonErrors } from "@thidua/base/errors";
import { bilingual } from "@thidua/base/locale";
import { type ASTNode, GraphQLScalarType, Kind, print } from "graphql";
import { GraphQLSafeInt } from "graphql-scalars";
import { invalidValue } from "./invalid-value.js";

function check(value: unknown, node?: ASTNode): number {
  if (Number.isSafeInteger(value)) return value as number;
  throw invalidValue(commonErrors.INVALID_INTEGER, value, node);
}

/**
 * A whole number between -(2^53 - 1) and 2^53 - 1, for what GraphQL's 32-bit Int cannot hold: amounts in đồng. In JS a
 * number. It is the SafeInt of graphql-scalars with texts in both languages; a fraction, a text or a greater number as input
 * raises a GraphQLError with the code INVALID_INTEGER.
 */
export const SafeIntegerScalar = new GraphQLScalarType({
  ...GraphQLSafeInt.toConfig(),
  parseValue: (value) => check(value),
  parseLiteral: (node) => check(node.kind === Kind.INT ? Number(node.value) : print(node), node),
  description: bilingual(
    "Số nguyên, giá trị tuyệt đối đến 9.007.199.254.740.991, dùng cho số tiền tính bằng đồng",
    "An integer of up to 9,007,199,254,740,991 in absolute value, for amounts in đồng",
  ),
});
