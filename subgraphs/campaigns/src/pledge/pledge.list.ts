import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { Pledge } from "./pledge.js";

const PledgeOrder = orderOf(Pledge, "Pledge", {
  YEAR: "year",
  SIGNED_ON: "signedOn",
});

@FilterInput("Điều kiện lọc giao ước", "Conditions on pledges")
export class PledgeFilter extends filterOf(Pledge, ["year", "signedOn"], { campaign: "campaignId" }) {
  @InputField(() => OrganizationSelector, "Tổ chức nơi ký", "The organization where the pledge is signed", {
    nullable: true,
  })
  organization?: OrganizationSelector | null;
}

@ArgsType()
export class PledgesArguments extends listArguments(PledgeFilter, PledgeOrder.input) {}

export const PledgeConnection = connectionType(() => Pledge, "Pledge", ["giao ước thi đua", "pledges"]);

/** How pledges are listed. */
export const pledgeList = defineList<Pledge>({
  entity: Pledge,
  orders: PledgeOrder.columns,
  defaultOrder: [{ field: "YEAR", direction: "DESC" }],
  parents: ["organizationId", "campaignId"],
  filters: { ...PledgeFilter.rules, organization: organizationRule<Pledge>("organizationId", organizationTree) },
  search: "searchText",
});
