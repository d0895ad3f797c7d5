import { type ClassType, Field, InputType, registerEnumType } from "type-graphql";

/** Ascending or descending. Missing values come last in both. */
export enum OrderDirection {
  ASC = "ASC",
  DESC = "DESC",
}

registerEnumType(OrderDirection, {
  name: "OrderDirection",
  description: "Chiều sắp xếp; giá trị thiếu luôn đứng cuối. Direction of an order; missing values come last in both.",
  valuesConfig: {
    ASC: { description: "Tăng dần. Ascending." },
    DESC: { description: "Giảm dần. Descending." },
  },
});

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
    @Field(() => fields, { description: "Trường sắp xếp. The field." })
    field!: Fields[keyof Fields] & string;

    @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: "Chiều. The direction." })
    direction!: OrderDirection;
  }
  return Order;
}
