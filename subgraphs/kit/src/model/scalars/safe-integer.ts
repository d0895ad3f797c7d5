import { bilingual } from "@thidua/base/locale";
import { GraphQLScalarType } from "graphql";
import { GraphQLSafeInt } from "graphql-scalars";

/**
 * A whole number between -(2^53 - 1) and 2^53 - 1, for what GraphQL's 32-bit Int cannot hold: amounts in đồng. In JS a
 * number. It is the SafeInt of graphql-scalars with a description in both languages; a fraction, a text or a greater
 * number as input raises its GraphQLError.
 */
export const SafeIntegerScalar = new GraphQLScalarType({
  ...GraphQLSafeInt.toConfig(),
  description: bilingual(
    "Số nguyên, giá trị tuyệt đối đến 9.007.199.254.740.991, dùng cho số tiền tính bằng đồng",
    "An integer of up to 9,007,199,254,740,991 in absolute value, for amounts in đồng",
  ),
});
