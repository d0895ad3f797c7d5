import { DateFilter, enumListFilter, IdFilter, type InstanceOf, listRule } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { forEveryone } from "@thidua/kit/model/visibility";
import { CommendationStep, InitiativeKind, TargetGroup } from "@thidua/vocabulary/enumerations";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { CodeListFilter } from "../catalog/code-list-filter.js";
import { organizationTree } from "../organization/organization-tree.js";
import { CommendationBasis } from "./commendation-basis.js";
import { CommendationPolicy } from "./commendation-policy.js";

/** By what statements about commendation can be ordered. */
export enum CommendationPolicyOrderField {
  STATED_ON = "STATED_ON",
  POSITION = "POSITION",
}

registerEnumType(CommendationPolicyOrderField, {
  name: "CommendationPolicyOrderField",
  description: "Trường sắp xếp quy định về khen thưởng. Fields to order statements about commendation by.",
  valuesConfig: {
    STATED_ON: { description: "Ngày nêu. Day of the statement." },
    POSITION: { description: "Thứ tự trong phong trào, kế hoạch. Position within the campaign or plan." },
  },
});

export const CommendationPolicyOrder = orderInput(CommendationPolicyOrderField, "CommendationPolicy");
export const TargetGroupListFilter = enumListFilter(TargetGroup, "TargetGroup");
export const CommendationBasisListFilter = enumListFilter(CommendationBasis, "CommendationBasis");
export const CommendationStepListFilter = enumListFilter(CommendationStep, "CommendationStep");
export const InitiativeKindListFilter = enumListFilter(InitiativeKind, "InitiativeKind");

@InputType({ description: "Điều kiện lọc quy định về khen thưởng. Conditions on statements about commendation." })
export class CommendationPolicyFilter {
  @Field(() => [CommendationPolicyFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: CommendationPolicyFilter[] | null;

  @Field(() => [CommendationPolicyFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: CommendationPolicyFilter[] | null;

  @Field(() => CommendationPolicyFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: CommendationPolicyFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => OrganizationSelector, { nullable: true, description: "Tổ chức nêu quy định. The body that states it." })
  organization?: OrganizationSelector | null;

  @Field(() => IdFilter, { nullable: true, description: "Phong trào thi đua. The campaign." })
  campaign?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Kế hoạch. The emulation plan." })
  emulationPlan?: IdFilter | null;

  @Field(() => DateFilter, { nullable: true, description: "Ngày nêu. Day of the statement." })
  statedOn?: InstanceOf<typeof DateFilter> | null;

  @Field(() => CodeListFilter, { nullable: true, description: "Mã nguyên tắc. Codes of principles." })
  principle?: CodeListFilter | null;

  @Field(() => CodeListFilter, {
    nullable: true,
    description: "Mã loại hình khen thưởng. Codes of commendation types.",
  })
  commendationType?: CodeListFilter | null;

  @Field(() => TargetGroupListFilter, { nullable: true, description: "Nhóm được quan tâm. Groups with attention." })
  priorityGroup?: InstanceOf<typeof TargetGroupListFilter> | null;

  @Field(() => CommendationBasisListFilter, { nullable: true, description: "Cơ sở. Bases." })
  basis?: InstanceOf<typeof CommendationBasisListFilter> | null;

  @Field(() => InitiativeKindListFilter, { nullable: true, description: "Loại sáng kiến. Kinds of initiatives." })
  initiativeKind?: InstanceOf<typeof InitiativeKindListFilter> | null;

  @Field(() => CommendationStepListFilter, { nullable: true, description: "Bước xét. Steps." })
  step?: InstanceOf<typeof CommendationStepListFilter> | null;
}

@ArgsType()
export class CommendationPoliciesArguments extends listArguments(CommendationPolicyFilter, CommendationPolicyOrder) {}

export const CommendationPolicyConnection = connectionType(() => CommendationPolicy, "CommendationPolicy");

/** How statements about commendation are listed. */
export const commendationPolicyList: ListDefinition<CommendationPolicy> = {
  entity: CommendationPolicy,
  orders: { STATED_ON: "statedOn", POSITION: "position" },
  defaultOrder: [
    { field: "STATED_ON", direction: "ASC" },
    { field: "POSITION", direction: "ASC" },
  ],
  filters: {
    id: "id",
    organization: organizationRule("organizationId", organizationTree),
    campaign: "campaignId",
    emulationPlan: "emulationPlanId",
    statedOn: "statedOn",
    principle: listRule("principleCodes"),
    commendationType: listRule("commendationTypeCodes"),
    priorityGroup: listRule("priorityGroups"),
    basis: listRule("bases"),
    initiativeKind: listRule("initiativeKinds"),
    step: listRule("steps"),
  },
  // In the singular, since each asks whether a list holds a value.
  levels: {
    principle: forEveryone,
    commendationType: forEveryone,
    priorityGroup: forEveryone,
    basis: forEveryone,
    initiativeKind: forEveryone,
    step: forEveryone,
  },
  search: "searchText",
};
