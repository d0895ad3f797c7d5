import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ArgsType } from "type-graphql";
import { CodeListFilter, codeListRule } from "../catalog/code-list-filter.js";
import { organizationTree } from "../organization/organization-tree.js";
import { CommendationPolicy } from "./commendation-policy.js";

const commendationPolicyOrder = orderOf(CommendationPolicy, "CommendationPolicy", {
  STATED_ON: "statedOn",
  POSITION: "position",
});

@FilterInput("Điều kiện lọc quy định về khen thưởng", "Conditions on commendation policies")
export class CommendationPolicyFilter extends filterOf(CommendationPolicy, ["id", "statedOn"], {
  campaign: "campaignId",
  emulationPlan: "emulationPlanId",
  priorityGroup: "priorityGroups",
  basis: "bases",
  initiativeKind: "initiativeKinds",
  step: "steps",
}) {
  @InputField(() => OrganizationSelector, "Tổ chức nêu quy định", "The organization that states the policy", {
    nullable: true,
  })
  organization?: OrganizationSelector | null;

  @InputField(() => CodeListFilter, "Mã các nguyên tắc được nêu", "The codes of the stated principles", {
    nullable: true,
  })
  principle?: CodeListFilter | null;

  @InputField(
    () => CodeListFilter,
    "Mã các loại hình khen thưởng được nêu",
    "The codes of the stated commendation types",
    { nullable: true },
  )
  commendationType?: CodeListFilter | null;
}

@ArgsType()
export class CommendationPoliciesArguments extends listArguments(
  CommendationPolicyFilter,
  commendationPolicyOrder.input,
) {}

export const CommendationPolicyConnection = connectionType(() => CommendationPolicy, "CommendationPolicy", [
  "quy định về khen thưởng",
  "commendation policies",
]);

/** The list of commendation policies. */
export const commendationPolicyList = defineList<CommendationPolicy>({
  entity: CommendationPolicy,
  orders: commendationPolicyOrder.columns,
  defaultOrder: [
    { field: "STATED_ON", direction: "ASC" },
    { field: "POSITION", direction: "ASC" },
  ],
  parents: ["campaignId", "emulationPlanId", "organizationId"],
  filters: {
    ...CommendationPolicyFilter.rules,
    organization: organizationRule("organizationId", organizationTree),
    principle: codeListRule("principleCodes"),
    commendationType: codeListRule("commendationTypeCodes"),
  },
  // The names are in the singular, since each filters by one value of a list.
  levels: {
    principle: PUBLIC,
    commendationType: PUBLIC,
    priorityGroup: PUBLIC,
    basis: PUBLIC,
    initiativeKind: PUBLIC,
    step: PUBLIC,
  },
  search: "searchText",
});
