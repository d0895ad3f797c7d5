import { ArgsType, type ClassType, Field, Int } from "type-graphql";

/** The arguments that every connection has. */
@ArgsType()
export class ConnectionArguments {
  @Field(() => Int, {
    nullable: true,
    description: "Số phần tử đầu (mặc định 20, nhiều nhất 200). How many from the start: 20 by default, 200 at most.",
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Lấy sau con trỏ này. Only what follows this cursor." })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: "Số phần tử cuối. How many from the end." })
  last?: number | null;

  @Field(() => String, { nullable: true, description: "Lấy trước con trỏ này. Only what precedes this cursor." })
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
    @Field(() => filter, { nullable: true, description: "Điều kiện lọc. Conditions." })
    filter?: Filter | null;

    @Field(() => String, {
      nullable: true,
      description: "Từ cần tìm, không phân biệt dấu và kiểu đặt dấu. Words to look for; accents do not matter.",
    })
    search?: string | null;

    @Field(() => [order], { nullable: true, description: "Thứ tự sắp xếp. The order." })
    orderBy?: Order[] | null;
  }
  return Arguments;
}
