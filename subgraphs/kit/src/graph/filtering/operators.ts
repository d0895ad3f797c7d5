import { bilingual } from "@thidua/base/locale";
import type { GraphQLScalarType } from "graphql";
import { ID, InputType, Int } from "type-graphql";
import { DateScalar, DateTimeScalar, SafeIntegerScalar } from "../../model/scalars/index.js";
import { IsNullField } from "./is-null-field.js";
import { OperatorField } from "./operator-field.js";

/** Operators of an ID. */
@InputType({ description: bilingual("Điều kiện trên một mã định danh", "Conditions on an ID") })
export class IdFilter {
  @OperatorField(() => ID, "Bằng giá trị này", "Equal to this value")
  eq?: string | null;

  @OperatorField(() => [ID], "Bằng một trong các giá trị này", "Equal to one of these values")
  in?: string[] | null;

  @IsNullField()
  isNull?: boolean | null;
}

/** Operators of a text. The argument `search` finds words within a text. */
@InputType({ description: bilingual("Điều kiện trên một chuỗi ký tự", "Conditions on a text") })
export class StringFilter {
  @OperatorField(() => String, "Bằng giá trị này", "Equal to this value")
  eq?: string | null;

  @OperatorField(() => [String], "Bằng một trong các giá trị này", "Equal to one of these values")
  in?: string[] | null;

  @IsNullField()
  isNull?: boolean | null;
}

/** Operators of a Boolean value. */
@InputType({ description: bilingual("Điều kiện trên một giá trị đúng, sai", "Conditions on a Boolean value") })
export class BooleanFilter {
  @OperatorField(() => Boolean, "Bằng giá trị này", "Equal to this value")
  eq?: boolean | null;
}

/** Makes the operator input of an ordered value. */
function orderedFilter<Value>(name: string, scalar: GraphQLScalarType, vietnamese: string, english: string) {
  @InputType(name, { description: bilingual(`Điều kiện trên một ${vietnamese}`, `Conditions on ${english}`) })
  class OrderedFilter {
    @OperatorField(() => scalar, "Bằng giá trị này", "Equal to this value")
    eq?: Value | null;

    @OperatorField(() => [scalar], "Bằng một trong các giá trị này", "Equal to one of these values")
    in?: Value[] | null;

    @OperatorField(() => scalar, "Lớn hơn (hoặc sau) giá trị này", "Greater (or later) than this value")
    gt?: Value | null;

    @OperatorField(
      () => scalar,
      "Lớn hơn (hoặc sau) giá trị này, hoặc bằng",
      "Greater (or later) than this value, or equal to it",
    )
    gte?: Value | null;

    @OperatorField(() => scalar, "Nhỏ hơn (hoặc trước) giá trị này", "Less (or earlier) than this value")
    lt?: Value | null;

    @OperatorField(
      () => scalar,
      "Nhỏ hơn (hoặc trước) giá trị này, hoặc bằng",
      "Less (or earlier) than this value, or equal to it",
    )
    lte?: Value | null;

    @IsNullField()
    isNull?: boolean | null;
  }
  return OrderedFilter;
}

/** Operators of an integer. */
export const IntFilter = orderedFilter<number>("IntFilter", Int, "số nguyên", "an integer");
/** Operators of an amount in đồng or another large integer. */
export const SafeIntFilter = orderedFilter<number>(
  "SafeIntFilter",
  SafeIntegerScalar,
  "số nguyên lớn",
  "a large integer",
);
/** Operators of a date. */
export const DateFilter = orderedFilter<string>("DateFilter", DateScalar, "ngày", "a date");
/** Operators of an instant. */
export const DateTimeFilter = orderedFilter<Date>("DateTimeFilter", DateTimeScalar, "thời điểm", "an instant");

/** The type of an instance of an operator input made by a factory: `InstanceOf<typeof DateFilter>`. */
export type InstanceOf<Class extends abstract new (...args: never) => unknown> = InstanceType<Class>;
