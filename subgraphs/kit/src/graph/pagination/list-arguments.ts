import { ArgsType, type ClassType, Int } from "type-graphql";
import { InputField } from "../../model/fields/index.js";

/** The arguments that every connection has. */
@ArgsType()
export class ConnectionArguments {
  @InputField(
    () => Int,
    "Số phần tử đầu (mặc định 20, nhiều nhất 200)",
    "How many from the start: 20 by default, 200 at most",
    { nullable: true },
  )
  first?: number | null;

  @InputField(() => String, "Lấy sau con trỏ này", "Only what follows this cursor", { nullable: true })
  after?: string | null;

  @InputField(() => Int, "Số phần tử cuối", "How many from the end", { nullable: true })
  last?: number | null;

  @InputField(() => String, "Lấy trước con trỏ này", "Only what precedes this cursor", { nullable: true })
  before?: string | null;
}

/** One term of an order, as an order input holds it. */
export interface OrderTerm {
  field: string;
  direction: "ASC" | "DESC";
}

/** The arguments of a list that can be filtered, searched and ordered. */
export interface ListArguments extends ConnectionArguments {
  filter?: object | null;
  search?: string | null;
  orderBy?: OrderTerm[] | null;
}

/** Makes the arguments of a list from its filter input and its order input. */
export function listArguments<Filter extends object, Order extends object>(
  filter: ClassType<Filter>,
  order: ClassType<Order>,
): ClassType<ConnectionArguments & { filter?: Filter | null; search?: string | null; orderBy?: Order[] | null }> {
  @ArgsType()
  class Arguments extends ConnectionArguments {
    @InputField(() => filter, "Điều kiện lọc", "Conditions", { nullable: true })
    filter?: Filter | null;

    @InputField(
      () => String,
      "Từ cần tìm, không phân biệt dấu và kiểu đặt dấu",
      "Words to look for; accents do not matter",
      { nullable: true },
    )
    search?: string | null;

    @InputField(() => [order], "Thứ tự sắp xếp", "The order", { nullable: true })
    orderBy?: Order[] | null;
  }
  return Arguments;
}
