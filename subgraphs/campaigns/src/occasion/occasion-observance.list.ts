import { bilingual } from "@thidua/base/locale";
import { DateFilter, IdFilter, type InstanceOf, IntFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, relatedOrganizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, filteredListArguments, type ListDefinition } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, InputType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { OccasionObservance } from "./occasion-observance.js";

/** By what observances can be ordered. */
export enum OccasionObservanceOrderField {
  OBSERVED_ON = "OBSERVED_ON",
  POSITION = "POSITION",
}

registerEnumeration(
  OccasionObservanceOrderField,
  "OccasionObservanceOrderField",
  ["Trường sắp xếp các lần kỷ niệm", "Fields to order observances by"],
  {
    OBSERVED_ON: ["Ngày kỷ niệm", "Day of the celebration"],
    POSITION: ["Thứ tự trong văn bản", "Place in the text"],
  },
);

export const OccasionObservanceOrder = orderInput(OccasionObservanceOrderField, "OccasionObservance");

@InputType({ description: bilingual("Điều kiện lọc các lần kỷ niệm", "Conditions on observances") })
export class OccasionObservanceFilter {
  @InputField(() => [OccasionObservanceFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: OccasionObservanceFilter[] | null;

  @InputField(() => [OccasionObservanceFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: OccasionObservanceFilter[] | null;

  @InputField(() => OccasionObservanceFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: OccasionObservanceFilter | null;

  @InputField(() => IdFilter, "Dịp kỷ niệm", "The occasion", { nullable: true })
  occasion?: IdFilter | null;

  @InputField(() => IdFilter, "Phong trào", "The campaign", { nullable: true })
  campaign?: IdFilter | null;

  @InputField(() => IdFilter, "Kế hoạch", "The plan", { nullable: true })
  plan?: IdFilter | null;

  @InputField(
    () => OrganizationSelector,
    "Tổ chức kỷ niệm, theo phong trào hoặc kế hoạch",
    "The body that celebrates, by its campaign or plan",
    { nullable: true },
  )
  organization?: OrganizationSelector | null;

  @InputField(() => IntFilter, "Năm kỷ niệm", "Year of the celebration", { nullable: true })
  year?: InstanceOf<typeof IntFilter> | null;

  @InputField(() => DateFilter, "Ngày kỷ niệm", "Day of the celebration", { nullable: true })
  observedOn?: InstanceOf<typeof DateFilter> | null;
}

@ArgsType()
export class OccasionObservancesArguments extends filteredListArguments(
  OccasionObservanceFilter,
  OccasionObservanceOrder,
) {}

export const OccasionObservanceConnection = connectionType(() => OccasionObservance, "OccasionObservance");

/** How observances are listed. */
export const occasionObservanceList: ListDefinition<OccasionObservance> = {
  entity: OccasionObservance,
  orders: { OBSERVED_ON: "observedOn", POSITION: "position" },
  defaultOrder: [{ field: "OBSERVED_ON", direction: "ASC" }],
  levels: { organization: forEveryone },
  filters: {
    occasion: "occasionId",
    campaign: "campaignId",
    plan: "planId",
    year: "year",
    observedOn: "observedOn",
    organization: relatedOrganizationRule<OccasionObservance>(
      organizationTree,
      { column: "campaign_id", table: '"campaigns"."campaign"', key: "id", organization: "organization_id" },
      { column: "plan_id", table: '"campaigns"."emulation_plan"', key: "id", organization: "organization_id" },
    ),
  },
};
