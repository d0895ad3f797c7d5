import { ArgsType, type ClassType } from "type-graphql";
import { InputField } from "../../model/fields/index.js";
import { ConnectionArguments } from "./list-arguments.js";

/**
 * Makes the arguments of a list that is filtered and ordered but cannot be searched.
 *
 * @param filter the list's filter input
 * @param order the list's order input
 */
export function filteredListArguments<Filter extends object, Order extends object>(
  filter: ClassType<Filter>,
  order: ClassType<Order>,
): ClassType<ConnectionArguments & { filter?: Filter | null; orderBy?: Order[] | null }> {
  @ArgsType()
  class Arguments extends ConnectionArguments {
    @InputField(() => filter, "Điều kiện lọc", "The conditions that the items meet", { nullable: true })
    filter?: Filter | null;

    @InputField(() => [order], "Thứ tự sắp xếp", "The order of the items", { nullable: true })
    orderBy?: Order[] | null;
  }
  return Arguments;
}
