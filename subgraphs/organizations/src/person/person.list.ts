import { bilingual } from "@thidua/base/locale";
import { IdFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, relatedOrganizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, InputType } from "type-graphql";
import { organizationTree } from "../lineage/organization-tree.js";
import { Person } from "./person.js";

/** By what people can be ordered. */
export enum PersonOrderField {
  NAME = "NAME",
}

registerEnumeration(PersonOrderField, "PersonOrderField", ["Trường sắp xếp cá nhân", "Fields to order people by"], {
  NAME: ["Tên gọi, rồi tên đệm, rồi họ", "Given name, then middle name, then family name"],
});

export const PersonOrder = orderInput(PersonOrderField, "Person");

@InputType({ description: bilingual("Điều kiện lọc cá nhân", "Conditions on people") })
export class PersonFilter {
  @InputField(() => [PersonFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: PersonFilter[] | null;

  @InputField(() => [PersonFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: PersonFilter[] | null;

  @InputField(() => PersonFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: PersonFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => OrganizationSelector, "Nơi giữ hoặc từng giữ chức vụ", "Where a role is or was held", {
    nullable: true,
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
