import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, relatedOrganizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, filteredListArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { CampaignCriterion } from "./criterion.js";

const CampaignCriterionOrder = orderOf(CampaignCriterion, "CampaignCriterion", {
  METRIC: "metric",
  AMOUNT: "amount",
  POSITION: "position",
});

@FilterInput("Điều kiện lọc tiêu chí", "Conditions on criteria")
export class CampaignCriterionFilter extends filterOf(
  CampaignCriterion,
  ["metric", "amount", "unit", "appliesTo", "solutionKinds"],
  { campaign: "campaignId" },
) {
  @InputField(
    () => OrganizationSelector,
    "Tổ chức phát động phong trào",
    "The organization that launches the campaign",
    { nullable: true },
  )
  organization?: OrganizationSelector | null;
}

@ArgsType()
export class CampaignCriteriaArguments extends filteredListArguments(
  CampaignCriterionFilter,
  CampaignCriterionOrder.input,
) {}

export const CampaignCriterionConnection = connectionType(() => CampaignCriterion, "CampaignCriterion", [
  "tiêu chí của phong trào",
  "criteria of campaigns",
]);

/** How criteria are listed. */
export const criterionList = defineList<CampaignCriterion>({
  entity: CampaignCriterion,
  orders: CampaignCriterionOrder.columns,
  defaultOrder: [{ field: "METRIC", direction: "ASC" }],
  levels: { organization: forEveryone },
  filters: {
    ...CampaignCriterionFilter.rules,
    organization: relatedOrganizationRule<CampaignCriterion>(organizationTree, {
      column: "campaign_id",
      table: '"campaigns"."campaign"',
      key: "id",
      organization: "organization_id",
    }),
  },
});
