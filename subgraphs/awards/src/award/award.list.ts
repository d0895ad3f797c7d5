import { BooleanFilter, FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ArgsType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { Award } from "./award.js";
import { cancelled } from "./cancelled.js";

const awardOrder = orderOf(Award, "Award", {
  CEREMONY: ["ceremonyKey", "Thứ tự trao tặng (Nghị định 152/2025/NĐ-CP Đ.29)", "The order of a ceremony"],
  DECIDED_ON: "decidedOn",
  AWARDED_ON: "awardedOn",
  RECIPIENT_NAME: [
    "recipientSortKey",
    "Tên đối tượng được khen, theo thứ tự tiếng Việt",
    "The recipient's name, in Vietnamese order",
  ],
});

@FilterInput("Điều kiện lọc lượt khen thưởng", "Conditions on awards")
export class AwardFilter extends filterOf(
  Award,
  ["id", "formKey", "subjectKind", "commendationTypeCode", "decidedOn", "awardedOn"],
  {
    person: "personId",
    campaign: "campaignId",
    typicalExample: "typicalExampleId",
    decision: "decisionId",
    form: "formId",
    category: "formCategory",
    level: "formLevel",
  },
) {
  @InputField(
    () => OrganizationSelector,
    "Tổ chức được khen, hoặc đơn vị của đối tượng được khen",
    "The honored organization, or the unit of the recipient",
    { nullable: true },
  )
  organization?: OrganizationSelector | null;

  @InputField(() => BooleanFilter, "Quyết định đã bị hủy bỏ", "Whether the decision is cancelled", { nullable: true })
  isCancelled?: BooleanFilter | null;
}

@ArgsType()
export class AwardsArguments extends listArguments(AwardFilter, awardOrder.input) {}

export const AwardConnection = connectionType(() => Award, "Award", ["lượt khen thưởng", "awards"]);

/** The list of awards: by default in the order of a ceremony. */
export const awardList = defineList<Award>({
  entity: Award,
  orders: awardOrder.columns,
  defaultOrder: [{ field: "CEREMONY", direction: "ASC" }],
  parents: ["campaignId", "personId", "typicalExampleId", "decisionId", "creditedOrganizationId"],
  parentOrders: { campaignId: ["DECIDED_ON"], creditedOrganizationId: ["DECIDED_ON"] },
  rareParents: ["typicalExampleId"],
  filters: {
    ...AwardFilter.rules,
    organization: organizationRule("creditedOrganizationId", organizationTree),
    isCancelled: cancelled,
  },
  // The date, the titles and the type of a decision are public, and so is the order of a ceremony.
  levels: {
    formKey: PUBLIC,
    category: PUBLIC,
    level: PUBLIC,
    commendationTypeCode: PUBLIC,
    decidedOn: PUBLIC,
    isCancelled: PUBLIC,
    ceremony: PUBLIC,
  },
  search: "searchText",
});
