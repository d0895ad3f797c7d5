import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, relatedOrganizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, filteredListArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { OccasionObservance } from "./occasion-observance.js";

const OccasionObservanceOrder = orderOf(OccasionObservance, "OccasionObservance", {
  OBSERVED_ON: ["observedFrom", "Ngày kỷ niệm", "The date of the observance"],
  POSITION: "position",
});

@FilterInput("Điều kiện lọc các lần kỷ niệm", "Conditions on observances")
export class OccasionObservanceFilter extends filterOf(OccasionObservance, ["year"], {
  occasion: "occasionId",
  campaign: ["campaignId", "Phong trào", "The campaign"],
  plan: ["planId", "Kế hoạch", "The plan"],
  observedOn: "observed",
}) {
  @InputField(
    () => OrganizationSelector,
    "Tổ chức của phong trào hoặc kế hoạch có dịp kỷ niệm",
    "The organization of the campaign or plan that observes the occasion",
    { nullable: true },
  )
  organization?: OrganizationSelector | null;
}

@ArgsType()
export class OccasionObservancesArguments extends filteredListArguments(
  OccasionObservanceFilter,
  OccasionObservanceOrder.input,
) {}

export const OccasionObservanceConnection = connectionType(() => OccasionObservance, "OccasionObservance", [
  "lần kỷ niệm",
  "observances of occasions",
]);

/** How observances are listed. */
export const occasionObservanceList = defineList<OccasionObservance>({
  entity: OccasionObservance,
  orders: OccasionObservanceOrder.columns,
  defaultOrder: [{ field: "OBSERVED_ON", direction: "ASC" }],
  parents: ["occasionId"],
  levels: { organization: forEveryone },
  filters: {
    ...OccasionObservanceFilter.rules,
    organization: relatedOrganizationRule<OccasionObservance>(
      organizationTree,
      { column: "campaign_id", table: '"campaigns"."campaign"', key: "id", organization: "organization_id" },
      { column: "plan_id", table: '"campaigns"."emulation_plan"', key: "id", organization: "organization_id" },
    ),
  },
});
