import { bilingual } from "@thidua/base/locale";
import { DateFilter, enumListFilter, IdFilter, type InstanceOf, listRule } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { forEveryone } from "@thidua/kit/model/visibility";
import { CommendationStep, InitiativeKind, TargetGroup } from "@thidua/vocabulary/enumerations";
import { ArgsType, InputType } from "type-graphql";
import { CodeListFilter } from "../catalog/code-list-filter.js";
import { organizationTree } from "../organization/organization-tree.js";
import { CommendationBasis } from "./commendation-basis.js";
import { CommendationPolicy } from "./commendation-policy.js";

/** By what statements about commendation can be ordered. */
export enum CommendationPolicyOrderField {
  STATED_ON = "STATED_ON",
  POSITION = "POSITION",
}

registerEnumeration(
  CommendationPolicyOrderField,
  "CommendationPolicyOrderField",
  ["Trường sắp xếp quy định về khen thưởng", "Fields to order statements about commendation by"],
  {
    STATED_ON: ["Ngày nêu", "Day of the statement"],
    POSITION: ["Thứ tự trong phong trào, kế hoạch", "Position within the campaign or plan"],
  },
);

export const CommendationPolicyOrder = orderInput(CommendationPolicyOrderField, "CommendationPolicy");
export const TargetGroupListFilter = enumListFilter(TargetGroup, "TargetGroup");
export const CommendationBasisListFilter = enumListFilter(CommendationBasis, "CommendationBasis");
export const CommendationStepListFilter = enumListFilter(CommendationStep, "CommendationStep");
export const InitiativeKindListFilter = enumListFilter(InitiativeKind, "InitiativeKind");

@InputType({
  description: bilingual("Điều kiện lọc quy định về khen thưởng", "Conditions on statements about commendation"),
})
export class CommendationPolicyFilter {
  @InputField(() => [CommendationPolicyFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: CommendationPolicyFilter[] | null;

  @InputField(() => [CommendationPolicyFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: CommendationPolicyFilter[] | null;

  @InputField(() => CommendationPolicyFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: CommendationPolicyFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => OrganizationSelector, "Tổ chức nêu quy định", "The body that states it", { nullable: true })
  organization?: OrganizationSelector | null;

  @InputField(() => IdFilter, "Phong trào thi đua", "The campaign", { nullable: true })
  campaign?: IdFilter | null;

  @InputField(() => IdFilter, "Kế hoạch", "The emulation plan", { nullable: true })
  emulationPlan?: IdFilter | null;

  @InputField(() => DateFilter, "Ngày nêu", "Day of the statement", { nullable: true })
  statedOn?: InstanceOf<typeof DateFilter> | null;

  @InputField(() => CodeListFilter, "Mã nguyên tắc", "Codes of principles", { nullable: true })
  principle?: CodeListFilter | null;

  @InputField(() => CodeListFilter, "Mã loại hình khen thưởng", "Codes of commendation types", { nullable: true })
  commendationType?: CodeListFilter | null;

  @InputField(() => TargetGroupListFilter, "Nhóm được quan tâm", "Groups with attention", { nullable: true })
  priorityGroup?: InstanceOf<typeof TargetGroupListFilter> | null;

  @InputField(() => CommendationBasisListFilter, "Cơ sở", "Bases", { nullable: true })
  basis?: InstanceOf<typeof CommendationBasisListFilter> | null;

  @InputField(() => InitiativeKindListFilter, "Loại sáng kiến", "Kinds of initiatives", { nullable: true })
  initiativeKind?: InstanceOf<typeof InitiativeKindListFilter> | null;

  @InputField(() => CommendationStepListFilter, "Bước xét", "Steps", { nullable: true })
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
