import { bilingual } from "@thidua/base/locale";
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
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { forEveryone } from "@thidua/kit/model/visibility";
import { InitiativeKind, SubjectKind } from "@thidua/vocabulary/enumerations";
import { ArgsType, InputType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { CampaignCriterion } from "./criterion.js";
import { CriterionMetric, CriterionUnit } from "./criterion-enums.js";

/** By what criteria can be ordered. */
export enum CampaignCriterionOrderField {
  METRIC = "METRIC",
  AMOUNT = "AMOUNT",
  POSITION = "POSITION",
}

registerEnumeration(
  CampaignCriterionOrderField,
  "CampaignCriterionOrderField",
  ["Trường sắp xếp tiêu chí", "Fields to order criteria by"],
  {
    METRIC: ["Đại lượng đo", "What is measured"],
    AMOUNT: ["Ngưỡng", "Threshold"],
    POSITION: ["Thứ tự trong phong trào", "Place within the campaign"],
  },
);

export const CampaignCriterionOrder = orderInput(CampaignCriterionOrderField, "CampaignCriterion");
const CriterionMetricFilter = enumFilter(CriterionMetric, "CriterionMetric");
const CriterionUnitFilter = enumFilter(CriterionUnit, "CriterionUnit");
const SubjectKindListFilter = enumListFilter(SubjectKind, "SubjectKind");
const InitiativeKindListFilter = enumListFilter(InitiativeKind, "InitiativeKind");

@InputType({ description: bilingual("Điều kiện lọc tiêu chí", "Conditions on criteria") })
export class CampaignCriterionFilter {
  @InputField(() => [CampaignCriterionFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: CampaignCriterionFilter[] | null;

  @InputField(() => [CampaignCriterionFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: CampaignCriterionFilter[] | null;

  @InputField(() => CampaignCriterionFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: CampaignCriterionFilter | null;

  @InputField(() => IdFilter, "Phong trào", "The campaign", { nullable: true })
  campaign?: IdFilter | null;

  @InputField(() => OrganizationSelector, "Tổ chức phát động phong trào", "The body whose campaign it is", {
    nullable: true,
  })
  organization?: OrganizationSelector | null;

  @InputField(() => CriterionMetricFilter, "Đại lượng đo", "What is measured", { nullable: true })
  metric?: InstanceOf<typeof CriterionMetricFilter> | null;

  @InputField(() => SafeIntFilter, "Ngưỡng", "Threshold", { nullable: true })
  amount?: InstanceOf<typeof SafeIntFilter> | null;

  @InputField(() => CriterionUnitFilter, "Đơn vị", "Unit", { nullable: true })
  unit?: InstanceOf<typeof CriterionUnitFilter> | null;

  @InputField(() => SubjectKindListFilter, "Áp dụng cho ai", "To whom it applies", { nullable: true })
  appliesTo?: InstanceOf<typeof SubjectKindListFilter> | null;

  @InputField(() => InitiativeKindListFilter, "Loại giải pháp được tính", "Kinds that count", { nullable: true })
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
