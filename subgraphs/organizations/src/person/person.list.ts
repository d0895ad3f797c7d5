import { forEveryone } from "@thidua/kit/authorization";
import { IdFilter } from "@thidua/kit/filtering";
import { orderInput } from "@thidua/kit/ordering";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/pagination";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { Person } from "./person.js";

/** By what people can be ordered. */
export enum PersonOrderField {
  NAME = "NAME",
}

registerEnumType(PersonOrderField, {
  name: "PersonOrderField",
  description: "Trường sắp xếp cá nhân. Fields to order people by.",
  valuesConfig: {
    NAME: { description: "Tên gọi, rồi tên đệm, rồi họ. Given name, then middle name, then family name." },
  },
});

export const PersonOrder = orderInput(PersonOrderField, "Person");

@InputType({ description: "Điều kiện lọc cá nhân. Conditions on people." })
export class PersonFilter {
  @Field(() => [PersonFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: PersonFilter[] | null;

  @Field(() => [PersonFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: PersonFilter[] | null;

  @Field(() => PersonFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: PersonFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;
}

@ArgsType()
export class PersonsArguments extends listArguments(PersonFilter, PersonOrder) {}

export const PersonConnection = connectionType(() => Person, "Person");

/** How people are listed. */
export const personList: ListDefinition<Person> = {
  entity: Person,
  orders: { NAME: "nameSortKey" },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  levels: { name: forEveryone },
  filters: { id: "id" },
  search: "searchText",
};
