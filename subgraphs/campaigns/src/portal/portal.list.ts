import { IdFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { Portal } from "./portal.js";

/** By what portals can be ordered. */
export enum PortalOrderField {
  NAME = "NAME",
}

registerEnumType(PortalOrderField, {
  name: "PortalOrderField",
  description: "Trường sắp xếp cổng. Fields to order portals by.",
  valuesConfig: { NAME: { description: "Tên, theo thứ tự tiếng Việt. Name, in Vietnamese order." } },
});

export const PortalOrder = orderInput(PortalOrderField, "Portal");

@InputType({ description: "Điều kiện lọc cổng. Conditions on portals." })
export class PortalFilter {
  @Field(() => [PortalFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: PortalFilter[] | null;

  @Field(() => [PortalFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: PortalFilter[] | null;

  @Field(() => PortalFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: PortalFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => OrganizationSelector, {
    nullable: true,
    description: "Tổ chức chủ quản. The organization that runs it.",
  })
  organization?: OrganizationSelector | null;
}

@ArgsType()
export class PortalsArguments extends listArguments(PortalFilter, PortalOrder) {}

export const PortalConnection = connectionType(() => Portal, "Portal");

/** How portals are listed. */
export const portalList: ListDefinition<Portal> = {
  entity: Portal,
  orders: { NAME: "nameSortKey" },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  filters: { id: "id", organization: organizationRule<Portal>("organizationId", organizationTree) },
  search: "searchText",
};
