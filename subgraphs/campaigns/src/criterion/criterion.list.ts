import {
  enumFilter,
  enumListFilter,
  IdFilter,
  type InstanceOf,
  listRule,
  SafeIntFilter,
} from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, relatedOrganizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, filteredListArguments, type ListDefinition } from "@thidua/kit/graph/pagination";
import { forEveryone } from "@thidua/kit/model/visibility";
import { InitiativeKind, SubjectKind } from "@thidua/vocabulary/enumerations";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { CampaignCriterion } from "./criterion.js";
import { CriterionMetric, CriterionUnit } from "./criterion-enums.js";

/** By what criteria can be ordered. */
export enum CampaignCriterionOrderField {
  METRIC = "METRIC",
  AMOUNT = "AMOUNT",
  POSITION = "POSITION",
}

registerEnumType(CampaignCriterionOrderField, {
  name: "CampaignCriterionOrderField",
  description: "Trường sắp xếp tiêu chí. Fields to order criteria by.",
  valuesConfig: {
    METRIC: { description: "Đại lượng đo. What is measured." },
    AMOUNT: { description: "Ngưỡng. Threshold." },
    POSITION: { description: "Thứ tự trong phong trào. Place within the campaign." },
  },
});

export const CampaignCriterionOrder = orderInput(CampaignCriterionOrderField, "CampaignCriterion");
const CriterionMetricFilter = enumFilter(CriterionMetric, "CriterionMetric");
const CriterionUnitFilter = enumFilter(CriterionUnit, "CriterionUnit");
const SubjectKindListFilter = enumListFilter(SubjectKind, "SubjectKind");
const InitiativeKindListFilter = enumListFilter(InitiativeKind, "InitiativeKind");

@InputType({ description: "Điều kiện lọc tiêu chí. Conditions on criteria." })
export class CampaignCriterionFilter {
  @Field(() => [CampaignCriterionFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: CampaignCriterionFilter[] | null;

  @Field(() => [CampaignCriterionFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: CampaignCriterionFilter[] | null;

  @Field(() => CampaignCriterionFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: CampaignCriterionFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Phong trào. The campaign." })
  campaign?: IdFilter | null;

  @Field(() => OrganizationSelector, {
    nullable: true,
    description: "Tổ chức phát động phong trào. The body whose campaign it is.",
  })
  organization?: OrganizationSelector | null;

  @Field(() => CriterionMetricFilter, { nullable: true, description: "Đại lượng đo. What is measured." })
  metric?: InstanceOf<typeof CriterionMetricFilter> | null;

  @Field(() => SafeIntFilter, { nullable: true, description: "Ngưỡng. Threshold." })
  amount?: InstanceOf<typeof SafeIntFilter> | null;

  @Field(() => CriterionUnitFilter, { nullable: true, description: "Đơn vị. Unit." })
  unit?: InstanceOf<typeof CriterionUnitFilter> | null;

  @Field(() => SubjectKindListFilter, { nullable: true, description: "Áp dụng cho ai. To whom it applies." })
  appliesTo?: InstanceOf<typeof SubjectKindListFilter> | null;

  @Field(() => InitiativeKindListFilter, { nullable: true, description: "Loại giải pháp được tính. Kinds that count." })
  solutionKinds?: InstanceOf<typeof InitiativeKindListFilter> | null;
}

@ArgsType()
export class CampaignCriteriaArguments extends filteredListArguments(CampaignCriterionFilter, CampaignCriterionOrder) {}

export const CampaignCriterionConnection = connectionType(() => CampaignCriterion, "CampaignCriterion");

/** How criteria are listed. */
export const criterionList: ListDefinition<CampaignCriterion> = {
  entity: CampaignCriterion,
  orders: { METRIC: "metric", AMOUNT: "amount", POSITION: "position" },
  defaultOrder: [{ field: "METRIC", direction: "ASC" }],
  levels: { organization: forEveryone },
  filters: {
    campaign: "campaignId",
    organization: relatedOrganizationRule<CampaignCriterion>(organizationTree, {
      column: "campaign_id",
      table: '"campaigns"."campaign"',
      key: "id",
      organization: "organization_id",
    }),
    metric: "metric",
    amount: "amount",
    unit: "unit",
    appliesTo: listRule<CampaignCriterion>("appliesTo"),
    solutionKinds: listRule<CampaignCriterion>("solutionKinds"),
  },
};
