import { bilingual } from "@thidua/base/locale";
import { type ClassType, Field, InputType } from "type-graphql";
import { registerEnumeration } from "../../model/enumerations/index.js";
import { InputField } from "../../model/fields/index.js";

/** Ascending or descending. Missing values come last in both. */
export enum OrderDirection {
  ASC = "ASC",
  DESC = "DESC",
}

registerEnumeration(
  OrderDirection,
  "OrderDirection",
  ["Chiều sắp xếp; giá trị thiếu luôn đứng cuối", "Direction of an order; missing values come last in both"],
  {
    ASC: ["Tăng dần", "Ascending"],
    DESC: ["Giảm dần", "Descending"],
  },
);

/**
 * Makes the order input of an aggregate: `CampaignOrder { field: CampaignOrderField!, direction: OrderDirection! = ASC }`.
 *
 * Takes the enum of fields, already registered with type-graphql, and the aggregate's name.
 */
export function orderInput<Fields extends object>(
  fields: Fields,
  name: string,
): ClassType<{ field: Fields[keyof Fields] & string; direction: OrderDirection }> {
  @InputType(`${name}Order`, { description: `Thứ tự của danh sách ${name}. The order of a list of ${name}.` })
  class Order {
    @InputField(() => fields, "Trường sắp xếp", "The field")
    field!: Fields[keyof Fields] & string;

    @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: bilingual("Chiều", "The direction") })
    direction!: OrderDirection;
  }
  return Order;
}
