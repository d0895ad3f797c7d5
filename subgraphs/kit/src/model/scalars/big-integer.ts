import { bilingual } from "@thidua/base/locale";
import { GraphQLScalarType } from "graphql";

const wholeNumber = /^-?\d+$/;

/**
 * A whole number of any size, as a text of digits, for sums of amounts that `SafeInt` cannot hold. In JS a text too, as the database
 * returns a `numeric`. It stands in answers alone: no input is greater than `SafeInt`.
 */
export const BigIntegerScalar = new GraphQLScalarType<string, string>({
  name: "BigInt",
  description: bilingual(
    "Số nguyên không giới hạn độ lớn, viết bằng chữ số trong chuỗi, ví dụ “18000000000000000”, dùng cho tổng số tiền tính bằng đồng",
    "An integer of any size as a string of digits, such as “18000000000000000”, for sums of amounts in đồng",
  ),
  specifiedByURL: "https://www.ecma-international.org/ecma-262/#sec-ecmascript-language-types-bigint-type",
  serialize(value) {
    if (typeof value === "string" && wholeNumber.test(value)) return value;
    throw new TypeError(`Not a whole number as a text: ${String(value)}`);
  },
});
