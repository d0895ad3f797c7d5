import { DateFilter, IdFilter, type InstanceOf, IntFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, relatedOrganizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, filteredListArguments, type ListDefinition } from "@thidua/kit/graph/pagination";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { OccasionObservance } from "./occasion-observance.js";

/** By what observances can be ordered. */
export enum OccasionObservanceOrderField {
  OBSERVED_ON = "OBSERVED_ON",
  POSITION = "POSITION",
}

registerEnumType(OccasionObservanceOrderField, {
  name: "OccasionObservanceOrderField",
  description: "Trường sắp xếp các lần kỷ niệm. Fields to order observances by.",
  valuesConfig: {
    OBSERVED_ON: { description: "Ngày kỷ niệm. Day of the celebration." },
    POSITION: { description: "Thứ tự trong văn bản. Place in the text." },
  },
});

export const OccasionObservanceOrder = orderInput(OccasionObservanceOrderField, "OccasionObservance");

@InputType({ description: "Điều kiện lọc các lần kỷ niệm. Conditions on observances." })
export class OccasionObservanceFilter {
  @Field(() => [OccasionObservanceFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: OccasionObservanceFilter[] | null;

  @Field(() => [OccasionObservanceFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: OccasionObservanceFilter[] | null;

  @Field(() => OccasionObservanceFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: OccasionObservanceFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Dịp kỷ niệm. The occasion." })
  occasion?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Phong trào. The campaign." })
  campaign?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Kế hoạch. The plan." })
  plan?: IdFilter | null;

  @Field(() => OrganizationSelector, {
    nullable: true,
    description: "Tổ chức kỷ niệm, theo phong trào hoặc kế hoạch. The body that celebrates, by its campaign or plan.",
  })
  organization?: OrganizationSelector | null;

  @Field(() => IntFilter, { nullable: true, description: "Năm kỷ niệm. Year of the celebration." })
  year?: InstanceOf<typeof IntFilter> | null;

  @Field(() => DateFilter, { nullable: true, description: "Ngày kỷ niệm. Day of the celebration." })
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
