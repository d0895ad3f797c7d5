import type { GraphQLScalarType } from "graphql";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar, DateTimeScalar, SafeIntegerScalar } from "../../model/scalars/index.js";

const isNullDescription = "Có giá trị hay không. Whether the value is missing.";

/** Operators of an id: equal, one of. */
@InputType({ description: "Lọc theo mã định danh. Filter by id." })
export class IdFilter {
  @Field(() => ID, { nullable: true, description: "Bằng. Equals." })
  eq?: string | null;

  @Field(() => [ID], { nullable: true, description: "Thuộc danh sách. One of." })
  in?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: isNullDescription })
  isNull?: boolean | null;
}

/** Operators of a text: equal, one of. For words within a text there is `search`. */
@InputType({ description: "Lọc theo chuỗi ký tự. Filter by text." })
export class StringFilter {
  @Field(() => String, { nullable: true, description: "Bằng. Equals." })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: "Thuộc danh sách. One of." })
  in?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: isNullDescription })
  isNull?: boolean | null;
}

/** Operators of a truth value. */
@InputType({ description: "Lọc theo đúng, sai. Filter by a truth value." })
export class BooleanFilter {
  @Field(() => Boolean, { nullable: true, description: "Bằng. Equals." })
  eq?: boolean | null;
}

/** Makes the operator input of an ordered value. */
function orderedFilter<Value>(name: string, scalar: GraphQLScalarType, vietnamese: string, english: string) {
  @InputType(name, { description: `Lọc theo ${vietnamese}. Filter by ${english}.` })
  class OrderedFilter {
    @Field(() => scalar, { nullable: true, description: "Bằng. Equals." })
    eq?: Value | null;

    @Field(() => [scalar], { nullable: true, description: "Thuộc danh sách. One of." })
    in?: Value[] | null;

    @Field(() => scalar, { nullable: true, description: "Lớn hơn (sau). Greater than, after." })
    gt?: Value | null;

    @Field(() => scalar, { nullable: true, description: "Lớn hơn hoặc bằng. Greater than or equal." })
    gte?: Value | null;

    @Field(() => scalar, { nullable: true, description: "Nhỏ hơn (trước). Less than, before." })
    lt?: Value | null;

    @Field(() => scalar, { nullable: true, description: "Nhỏ hơn hoặc bằng. Less than or equal." })
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
