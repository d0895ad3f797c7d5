import type { FilterQuery } from "@mikro-orm/core";
import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { Campaign } from "./campaign.js";

const CampaignOrder = orderOf(Campaign, "Campaign", {
  NAME: ["nameSortKey", "Tên, theo thứ tự tiếng Việt", "The name, in Vietnamese order"],
  YEAR: "year",
  STARTS_ON: "startsOn",
  CODE: "code",
});

@FilterInput("Điều kiện lọc phong trào", "Conditions on campaigns")
export class CampaignFilter extends filterOf(
  Campaign,
  ["id", "code", "year", "kind", "scope", "forms", "targetGroups", "startsOn", "endsOn", "launchedOn"],
  { plan: "planId" },
) {
  @InputField(() => OrganizationSelector, "Tổ chức phát động", "The organization that launches the campaign", {
    nullable: true,
  })
  organization?: OrganizationSelector | null;

  @InputField(
    () => DateScalar,
    "Đang diễn ra vào ngày này; phong trào không có ngày kết thúc vẫn được tính",
    "A day on which the campaign runs. A campaign without a last day still runs",
    { nullable: true },
  )
  activeOn?: string | null;
}

@ArgsType()
export class CampaignsArguments extends listArguments(CampaignFilter, CampaignOrder.input) {}

export const CampaignConnection = connectionType(() => Campaign, "Campaign", ["phong trào", "campaigns"]);

const runsOn = (day: string): FilterQuery<Campaign> => ({
  startsOn: { $lte: day },
  $or: [{ endsOn: null }, { endsOn: { $gte: day } }],
});

/** How campaigns are listed. */
export const campaignList: ListDefinition<Campaign> = {
  entity: Campaign,
  orders: CampaignOrder.columns,
  defaultOrder: [
    { field: "YEAR", direction: "DESC" },
    { field: "NAME", direction: "ASC" },
  ],
  filters: {
    ...CampaignFilter.rules,
    organization: organizationRule<Campaign>("organizationId", organizationTree),
    activeOn: runsOn,
  },
  // The field `launchEvent` shows the launch; `activeOn` compares with the period.
  levels: { launchedOn: forEveryone, activeOn: forEveryone },
  search: "searchText",
};
