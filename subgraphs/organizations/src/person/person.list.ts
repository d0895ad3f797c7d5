import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, relatedOrganizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType } from "type-graphql";
import { organizationTree } from "../lineage/organization-tree.js";
import { Person } from "./person.js";

const PersonOrder = orderOf(Person, "Person", {
  NAME: ["nameSortKey", "Tên, rồi tên đệm, rồi họ", "The given name, then the middle name, then the family name"],
});

@FilterInput("Điều kiện lọc cá nhân", "Conditions on persons")
export class PersonFilter extends filterOf(Person, ["id"]) {
  @InputField(
    () => OrganizationSelector,
    "Tổ chức mà cá nhân giữ hoặc từng giữ chức vụ",
    "An organization in which the person holds or held a role",
    { nullable: true },
  )
  organization?: OrganizationSelector | null;
}

@ArgsType()
export class PersonsArguments extends listArguments(PersonFilter, PersonOrder.input) {}

export const PersonConnection = connectionType(() => Person, "Person", ["cá nhân", "persons"]);

/** How persons are listed. */
export const personList = defineList<Person>({
  entity: Person,
  orders: PersonOrder.columns,
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  levels: { name: forEveryone, organization: forEveryone },
  filters: {
    ...PersonFilter.rules,
    organization: relatedOrganizationRule<Person>(organizationTree, {
      column: "id",
      table: '"organizations"."appointment"',
      key: "person_id",
      organization: "organization_id",
    }),
  },
  search: "searchText",
});
