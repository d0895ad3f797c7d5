import type { FilterQuery } from "@mikro-orm/core";
import { anyOf, FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { daysOfYear } from "@thidua/kit/model/known-date";
import { DateScalar } from "@thidua/kit/model/scalars";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, Int } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { Campaign } from "./campaign.js";

const CampaignOrder = orderOf(Campaign, "Campaign", {
  NAME: ["nameSortKey", "Tên, theo thứ tự tiếng Việt", "The name, in Vietnamese order"],
  YEAR: "year",
  STARTS_ON: "startsFrom",
  CODE: "code",
});

@FilterInput("Điều kiện lọc phong trào", "Conditions on campaigns")
export class CampaignFilter extends filterOf(
  Campaign,
  ["id", "code", "year", "kind", "scope", "forms", "targetGroups", "launchedOn"],
  { plan: "planId", startsOn: "starts", endsOn: "ends" },
) {
  @InputField(() => OrganizationSelector, "Tổ chức phát động", "The organization that launches the campaign", {
    nullable: true,
  })
  organization?: OrganizationSelector | null;

  @InputField(
    () => DateScalar,
    "Có thể đang diễn ra vào ngày này (xem activePeriod)",
    "A day on which the campaign can run; see `activePeriod`",
    { nullable: true },
  )
  activeOn?: string | null;

  @InputField(
    () => Int,
    "Có thể diễn ra trong năm này, ví dụ năm 2024 với phong trào giai đoạn 2019 - 2025 (xem activePeriod)",
    "A year in which the campaign can run, such as 2024 for one of 2019 to 2025; see `activePeriod`",
    { nullable: true },
  )
  activeInYear?: number | null;
}

@ArgsType()
export class CampaignsArguments extends listArguments(CampaignFilter, CampaignOrder.input) {}

export const CampaignConnection = connectionType(() => Campaign, "Campaign", ["phong trào", "campaigns"]);

const runsBetween = (first: string, last: string): FilterQuery<Campaign> => ({
  $and: [{ activeFrom: { $lte: last } }, { activeTo: { $gte: first } }],
});

/** How campaigns are listed. */
export const campaignList = defineList<Campaign>({
  entity: Campaign,
  orders: CampaignOrder.columns,
  defaultOrder: [
    { field: "YEAR", direction: "DESC" },
    { field: "NAME", direction: "ASC" },
  ],
  parents: ["organizationId", "planId"],
  filters: {
    ...CampaignFilter.rules,
    organization: organizationRule<Campaign>("organizationId", organizationTree),
    activeOn: (day: string) => runsBetween(day, day),
    activeInYear: (year: number) => {
      // No other year can be written as a day.
      if (year < 1 || year > 9999) return anyOf([]) as FilterQuery<Campaign>;
      const { from, until } = daysOfYear(year);
      return runsBetween(from!, until!);
    },
  },
  // The field `launchEvent` shows the launch, and `activePeriod` what the other two compare with.
  levels: { launchedOn: forEveryone, activeOn: forEveryone, activeInYear: forEveryone },
  search: "searchText",
});
