import { bilingual } from "@thidua/base/locale";
import { type ClassType, Field, InputType } from "type-graphql";
import { registerEnumeration } from "../../model/enumerations/index.js";
import { InputField } from "../../model/fields/index.js";

/** The direction of an order. Missing values come last in both. */
export enum OrderDirection {
  ASC = "ASC",
  DESC = "DESC",
}

registerEnumeration(
  OrderDirection,
  "OrderDirection",
  ["Chiều sắp xếp; giá trị còn thiếu luôn ở cuối", "The direction of an order; missing values come last in both"],
  {
    ASC: ["Tăng dần", "Ascending"],
    DESC: ["Giảm dần", "Descending"],
  },
);

/**
 * Makes the order input of a list: `CampaignOrder { field: CampaignOrderField!, direction: OrderDirection! = ASC }`.
 *
 * @param fields the enumeration of fields, registered with type-graphql
 * @param name the GraphQL name of what is listed, "Campaign"
 */
export function orderInput<Fields extends object>(
  fields: Fields,
  name: string,
): ClassType<{ field: Fields[keyof Fields] & string; direction: OrderDirection }> {
  @InputType(`${name}Order`, {
    description: bilingual("Một tiêu chí sắp xếp và chiều của tiêu chí đó", "A field to order by, and its direction"),
  })
  class Order {
    @InputField(() => fields, "Tiêu chí sắp xếp", "The field to order by")
    field!: Fields[keyof Fields] & string;

    @Field(() => OrderDirection, {
      defaultValue: OrderDirection.ASC,
      description: bilingual("Chiều sắp xếp", "The direction"),
    })
    direction!: OrderDirection;
  }
  return Order;
}
