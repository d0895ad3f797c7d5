import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { Portal } from "./portal.js";

const PortalOrder = orderOf(Portal, "Portal", {
  NAME: ["nameSortKey", "Tên, theo thứ tự tiếng Việt", "The name, in Vietnamese order"],
});

@FilterInput("Điều kiện lọc cổng thông tin", "Conditions on portals")
export class PortalFilter extends filterOf(Portal, ["id"]) {
  @InputField(() => OrganizationSelector, "Tổ chức chủ quản", "The organization that runs the portal", {
    nullable: true,
  })
  organization?: OrganizationSelector | null;
}

@ArgsType()
export class PortalsArguments extends listArguments(PortalFilter, PortalOrder.input) {}

export const PortalConnection = connectionType(() => Portal, "Portal", ["cổng thông tin", "portals"]);

/** How portals are listed. */
export const portalList = defineList<Portal>({
  entity: Portal,
  orders: PortalOrder.columns,
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  filters: { ...PortalFilter.rules, organization: organizationRule<Portal>("organizationId", organizationTree) },
  search: "searchText",
});
