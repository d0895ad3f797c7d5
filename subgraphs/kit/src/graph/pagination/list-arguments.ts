import { ArgsType, type ClassType, Int } from "type-graphql";
import { InputField } from "../../model/fields/index.js";

/** The arguments of every connection. */
@ArgsType()
export class ConnectionArguments {
  @InputField(
    () => Int,
    "Số phần tử tính từ đầu: mặc định 20, tối đa 200",
    "The number of items from the start: 20 by default, 200 at most",
    { nullable: true },
  )
  first?: number | null;

  @InputField(() => String, "Chỉ lấy các phần tử sau con trỏ này", "Only items after this cursor", { nullable: true })
  after?: string | null;

  @InputField(() => Int, "Số phần tử tính từ cuối: tối đa 200", "The number of items from the end: 200 at most", {
    nullable: true,
  })
  last?: number | null;

  @InputField(() => String, "Chỉ lấy các phần tử trước con trỏ này", "Only items before this cursor", {
    nullable: true,
  })
  before?: string | null;
}

/** One term of an order. */
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

/**
 * Makes the arguments of a list that can be searched.
 *
 * @param filter the list's filter input
 * @param order the list's order input
 */
export function listArguments<Filter extends object, Order extends object>(
  filter: ClassType<Filter>,
  order: ClassType<Order>,
): ClassType<ConnectionArguments & { filter?: Filter | null; search?: string | null; orderBy?: Order[] | null }> {
  @ArgsType()
  class Arguments extends ConnectionArguments {
    @InputField(() => filter, "Điều kiện lọc", "The conditions that the items meet", { nullable: true })
    filter?: Filter | null;

    @InputField(
      () => String,
      "Từ cần tìm; không phân biệt chữ hoa, dấu, cách đặt dấu, chữ viết tắt; mục khớp nhất đứng trước nếu không nêu orderBy",
      "Words to search for, regardless of case, accents and abbreviations. Best matches come first unless `orderBy` is given",
      { nullable: true },
    )
    search?: string | null;

    @InputField(() => [order], "Thứ tự sắp xếp", "The order of the items", { nullable: true })
    orderBy?: Order[] | null;
  }
  return Arguments;
}
