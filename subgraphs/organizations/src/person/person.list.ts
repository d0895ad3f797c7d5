import { IdFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, relatedOrganizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { organizationTree } from "../lineage/organization-tree.js";
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

  @Field(() => OrganizationSelector, {
    nullable: true,
    description: "Nơi giữ hoặc từng giữ chức vụ. Where a role is or was held.",
  })
  organization?: OrganizationSelector | null;
}

@ArgsType()
export class PersonsArguments extends listArguments(PersonFilter, PersonOrder) {}

export const PersonConnection = connectionType(() => Person, "Person");

/** How people are listed. */
export const personList: ListDefinition<Person> = {
  entity: Person,
  orders: { NAME: "nameSortKey" },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  levels: { name: forEveryone, organization: forEveryone },
  filters: {
    id: "id",
    organization: relatedOrganizationRule<Person>(organizationTree, {
      column: "id",
      table: '"organizations"."appointment"',
      key: "person_id",
      organization: "organization_id",
    }),
  },
  search: "searchText",
};
