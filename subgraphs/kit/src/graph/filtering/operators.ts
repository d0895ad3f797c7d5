import { bilingual } from "@thidua/base/locale";
import type { GraphQLScalarType } from "graphql";
import { Field, ID, InputType, Int } from "type-graphql";
import { InputField } from "../../model/fields/index.js";
import { DateScalar, DateTimeScalar, SafeIntegerScalar } from "../../model/scalars/index.js";

const isNullDescription = "Có giá trị hay không. Whether the value is missing.";

/** Operators of an id: equal, one of. */
@InputType({ description: bilingual("Lọc theo mã định danh", "Filter by id") })
export class IdFilter {
  @InputField(() => ID, "Bằng", "Equals", { nullable: true })
  eq?: string | null;

  @InputField(() => [ID], "Thuộc danh sách", "One of", { nullable: true })
  in?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: isNullDescription })
  isNull?: boolean | null;
}

/** Operators of a text: equal, one of. For words within a text there is `search`. */
@InputType({ description: bilingual("Lọc theo chuỗi ký tự", "Filter by text") })
export class StringFilter {
  @InputField(() => String, "Bằng", "Equals", { nullable: true })
  eq?: string | null;

  @InputField(() => [String], "Thuộc danh sách", "One of", { nullable: true })
  in?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: isNullDescription })
  isNull?: boolean | null;
}

/** Operators of a truth value. */
@InputType({ description: bilingual("Lọc theo đúng, sai", "Filter by a truth value") })
export class BooleanFilter {
  @InputField(() => Boolean, "Bằng", "Equals", { nullable: true })
  eq?: boolean | null;
}

/** Makes the operator input of an ordered value. */
function orderedFilter<Value>(name: string, scalar: GraphQLScalarType, vietnamese: string, english: string) {
  @InputType(name, { description: `Lọc theo ${vietnamese}. Filter by ${english}.` })
  class OrderedFilter {
    @InputField(() => scalar, "Bằng", "Equals", { nullable: true })
    eq?: Value | null;

    @InputField(() => [scalar], "Thuộc danh sách", "One of", { nullable: true })
    in?: Value[] | null;

    @InputField(() => scalar, "Lớn hơn (sau)", "Greater than, after", { nullable: true })
    gt?: Value | null;

    @InputField(() => scalar, "Lớn hơn hoặc bằng", "Greater than or equal", { nullable: true })
    gte?: Value | null;

    @InputField(() => scalar, "Nhỏ hơn (trước)", "Less than, before", { nullable: true })
    lt?: Value | null;

    @InputField(() => scalar, "Nhỏ hơn hoặc bằng", "Less than or equal", { nullable: true })
    lte?: Value | null;

    @Field(() => Boolean, { nullable: true, description: isNullDescription })
    isNull?: boolean | null;
  }
  return OrderedFilter;
}

/** Operators of a whole number. */
export const IntFilter = orderedFilter<number>("IntFilter", Int, "số nguyên", "a whole number");
/** Operators of an amount of đồng or another large whole number. */
export const SafeIntFilter = orderedFilter<number>(
  "SafeIntFilter",
  SafeIntegerScalar,
  "số nguyên lớn",
  "a large whole number",
);
/** Operators of a day. */
export const DateFilter = orderedFilter<string>("DateFilter", DateScalar, "ngày", "a day");
/** Operators of an instant. */
export const DateTimeFilter = orderedFilter<Date>("DateTimeFilter", DateTimeScalar, "thời điểm", "an instant");

/** The type of an instance of an operator input made by a factory: `InstanceOf<typeof DateFilter>`. */
export type InstanceOf<Class extends abstract new (...args: never) => unknown> = InstanceType<Class>;
