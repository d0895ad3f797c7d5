import { ArgsType, type ClassType, Field } from "type-graphql";
import { ConnectionArguments } from "./list-arguments.js";

/** The arguments of a list that is filtered and ordered, but has no words to search. Takes its filter and order inputs. */
export function filteredListArguments<Filter extends object, Order extends object>(
  filter: ClassType<Filter>,
  order: ClassType<Order>,
): ClassType<ConnectionArguments & { filter?: Filter | null; orderBy?: Order[] | null }> {
  @ArgsType()
  class Arguments extends ConnectionArguments {
    @Field(() => filter, { nullable: true, description: "Điều kiện lọc. Conditions." })
    filter?: Filter | null;

    @Field(() => [order], { nullable: true, description: "Thứ tự sắp xếp. The order." })
    orderBy?: Order[] | null;
  }
  return Arguments;
}
