import { ArgsType, type ClassType } from "type-graphql";
import { InputField } from "../../model/fields/index.js";
import { ConnectionArguments } from "./list-arguments.js";

/** The arguments of a list that is filtered and ordered, but has no words to search. Takes its filter and order inputs. */
export function filteredListArguments<Filter extends object, Order extends object>(
  filter: ClassType<Filter>,
  order: ClassType<Order>,
): ClassType<ConnectionArguments & { filter?: Filter | null; orderBy?: Order[] | null }> {
  @ArgsType()
  class Arguments extends ConnectionArguments {
    @InputField(() => filter, "Điều kiện lọc", "Conditions", { nullable: true })
    filter?: Filter | null;

    @InputField(() => [order], "Thứ tự sắp xếp", "The order", { nullable: true })
    orderBy?: Order[] | null;
  }
  return Arguments;
}
