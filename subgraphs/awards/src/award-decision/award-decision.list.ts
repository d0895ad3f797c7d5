import { DateFilter, enumFilter, IdFilter, type InstanceOf } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { AwardDecision } from "./award-decision.js";
import { AwardDecisionState } from "./award-decision-state.js";

/** By what decisions can be ordered. */
export enum AwardDecisionOrderField {
  ISSUED_ON = "ISSUED_ON",
  AWARDED_ON = "AWARDED_ON",
}

registerEnumType(AwardDecisionOrderField, {
  name: "AwardDecisionOrderField",
  description: "Trường sắp xếp quyết định khen thưởng. Fields to order decisions by.",
  valuesConfig: {
    ISSUED_ON: { description: "Ngày ban hành. Date of issue." },
    AWARDED_ON: { description: "Ngày trao tặng. Day of the ceremony." },
  },
});

export const AwardDecisionOrder = orderInput(AwardDecisionOrderField, "AwardDecision");
export const AwardDecisionStateFilter = enumFilter(AwardDecisionState, "AwardDecisionState");

@InputType({ description: "Điều kiện lọc quyết định khen thưởng. Conditions on decisions." })
export class AwardDecisionFilter {
  @Field(() => [AwardDecisionFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: AwardDecisionFilter[] | null;

  @Field(() => [AwardDecisionFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: AwardDecisionFilter[] | null;

  @Field(() => AwardDecisionFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: AwardDecisionFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => OrganizationSelector, { nullable: true, description: "Tổ chức quyết định. The deciding body." })
  organization?: OrganizationSelector | null;

  @Field(() => IdFilter, { nullable: true, description: "Hội nghị trao tặng. The conference of the ceremony." })
  reviewConference?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Hội đồng đề nghị. The council that proposed it." })
  proposingCouncil?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Người ký. The signer." })
  signer?: IdFilter | null;

  @Field(() => AwardDecisionStateFilter, { nullable: true, description: "Tình trạng. Whether it stands." })
  state?: InstanceOf<typeof AwardDecisionStateFilter> | null;

  @Field(() => DateFilter, { nullable: true, description: "Ngày ban hành. Date of issue." })
  issuedOn?: InstanceOf<typeof DateFilter> | null;

  @Field(() => DateFilter, { nullable: true, description: "Ngày trao tặng. Day of the ceremony." })
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
