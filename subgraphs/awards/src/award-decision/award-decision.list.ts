import { symbolRule } from "@thidua/documents";
import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { AwardDecision } from "./award-decision.js";

const awardDecisionOrder = orderOf(AwardDecision, "AwardDecision", {
  ISSUED_ON: "issuedOn",
  AWARDED_ON: "awardedOn",
});

@FilterInput("Điều kiện lọc quyết định khen thưởng", "Conditions on award decisions")
export class AwardDecisionFilter extends filterOf(
  AwardDecision,
  ["id", "state", "number", "symbol", "year", "issuedOn", "awardedOn"],
  { reviewConference: "reviewConferenceId", proposingCouncil: "proposingCouncilId", signer: "signerId" },
) {
  @InputField(() => OrganizationSelector, "Tổ chức quyết định", "The deciding organization", { nullable: true })
  organization?: OrganizationSelector | null;
}

@ArgsType()
export class AwardDecisionsArguments extends listArguments(AwardDecisionFilter, awardDecisionOrder.input) {}

export const AwardDecisionConnection = connectionType(() => AwardDecision, "AwardDecision", [
  "quyết định khen thưởng",
  "award decisions",
]);

/** The list of decisions: by default the newest first, those without a date at the end. */
export const awardDecisionList = defineList<AwardDecision>({
  entity: AwardDecision,
  orders: awardDecisionOrder.columns,
  defaultOrder: [{ field: "ISSUED_ON", direction: "DESC" }],
  parents: ["reviewConferenceId", "organizationId"],
  filters: {
    ...AwardDecisionFilter.rules,
    symbol: symbolRule("symbol"),
    organization: organizationRule("organizationId", organizationTree),
  },
  // The field `document` shows them.
  levels: { number: forEveryone, symbol: forEveryone, year: forEveryone },
  search: "searchText",
});
