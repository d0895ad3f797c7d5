import { bilingual } from "@thidua/base/locale";
import { DateFilter, enumFilter, IdFilter, type InstanceOf } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType, InputType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { AwardDecision } from "./award-decision.js";
import { AwardDecisionState } from "./award-decision-state.js";

/** By what decisions can be ordered. */
export enum AwardDecisionOrderField {
  ISSUED_ON = "ISSUED_ON",
  AWARDED_ON = "AWARDED_ON",
}

registerEnumeration(
  AwardDecisionOrderField,
  "AwardDecisionOrderField",
  ["Trường sắp xếp quyết định khen thưởng", "Fields to order decisions by"],
  {
    ISSUED_ON: ["Ngày ban hành", "Date of issue"],
    AWARDED_ON: ["Ngày trao tặng", "Day of the ceremony"],
  },
);

export const AwardDecisionOrder = orderInput(AwardDecisionOrderField, "AwardDecision");
export const AwardDecisionStateFilter = enumFilter(AwardDecisionState, "AwardDecisionState");

@InputType({ description: bilingual("Điều kiện lọc quyết định khen thưởng", "Conditions on decisions") })
export class AwardDecisionFilter {
  @InputField(() => [AwardDecisionFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: AwardDecisionFilter[] | null;

  @InputField(() => [AwardDecisionFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: AwardDecisionFilter[] | null;

  @InputField(() => AwardDecisionFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: AwardDecisionFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => OrganizationSelector, "Tổ chức quyết định", "The deciding body", { nullable: true })
  organization?: OrganizationSelector | null;

  @InputField(() => IdFilter, "Hội nghị trao tặng", "The conference of the ceremony", { nullable: true })
  reviewConference?: IdFilter | null;

  @InputField(() => IdFilter, "Hội đồng đề nghị", "The council that proposed it", { nullable: true })
  proposingCouncil?: IdFilter | null;

  @InputField(() => IdFilter, "Người ký", "The signer", { nullable: true })
  signer?: IdFilter | null;

  @InputField(() => AwardDecisionStateFilter, "Tình trạng", "Whether it stands", { nullable: true })
  state?: InstanceOf<typeof AwardDecisionStateFilter> | null;

  @InputField(() => DateFilter, "Ngày ban hành", "Date of issue", { nullable: true })
  issuedOn?: InstanceOf<typeof DateFilter> | null;

  @InputField(() => DateFilter, "Ngày trao tặng", "Day of the ceremony", { nullable: true })
  awardedOn?: InstanceOf<typeof DateFilter> | null;
}

@ArgsType()
export class AwardDecisionsArguments extends listArguments(AwardDecisionFilter, AwardDecisionOrder) {}

export const AwardDecisionConnection = connectionType(() => AwardDecision, "AwardDecision");

/** How decisions are listed: the newest first, those without a date at the end. */
export const awardDecisionList: ListDefinition<AwardDecision> = {
  entity: AwardDecision,
  orders: { ISSUED_ON: "issuedOn", AWARDED_ON: "awardedOn" },
  defaultOrder: [{ field: "ISSUED_ON", direction: "DESC" }],
  filters: {
    id: "id",
    organization: organizationRule("organizationId", organizationTree),
    reviewConference: "reviewConferenceId",
    proposingCouncil: "proposingCouncilId",
    signer: "signerId",
    state: "state",
    issuedOn: "issuedOn",
    awardedOn: "awardedOn",
  },
  search: "searchText",
};
