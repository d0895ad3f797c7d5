import { bilingual } from "@thidua/base/locale";
import { IdFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType, InputType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { Portal } from "./portal.js";

/** By what portals can be ordered. */
export enum PortalOrderField {
  NAME = "NAME",
}

registerEnumeration(PortalOrderField, "PortalOrderField", ["Trường sắp xếp cổng", "Fields to order portals by"], {
  NAME: ["Tên, theo thứ tự tiếng Việt", "Name, in Vietnamese order"],
});

export const PortalOrder = orderInput(PortalOrderField, "Portal");

@InputType({ description: bilingual("Điều kiện lọc cổng", "Conditions on portals") })
export class PortalFilter {
  @InputField(() => [PortalFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: PortalFilter[] | null;

  @InputField(() => [PortalFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: PortalFilter[] | null;

  @InputField(() => PortalFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: PortalFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => OrganizationSelector, "Tổ chức chủ quản", "The organization that runs it", { nullable: true })
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
