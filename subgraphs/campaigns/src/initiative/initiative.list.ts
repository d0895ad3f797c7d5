import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { Initiative } from "./initiative.js";

const InitiativeOrder = orderOf(Initiative, "Initiative", {
  YEAR: "year",
  NAME: ["nameSortKey", "Tên, theo thứ tự tiếng Việt", "The name, in Vietnamese order"],
  ANNUAL_SAVING: "annualSavingVnd",
  RECOGNIZED_ON: "recognizedOn",
});

@FilterInput("Điều kiện lọc sáng kiến", "Conditions on initiatives")
export class InitiativeFilter extends filterOf(
  Initiative,
  ["id", "kind", "year", "annualSavingVnd", "isApplied", "recognizedOn", "scopeOfInfluence"],
  { campaign: "campaignId" },
) {
  @InputField(() => OrganizationSelector, "Cơ quan, đơn vị", "The organization", { nullable: true })
  organization?: OrganizationSelector | null;
}

@ArgsType()
export class InitiativesArguments extends listArguments(InitiativeFilter, InitiativeOrder.input) {}

export const InitiativeConnection = connectionType(() => Initiative, "Initiative", ["sáng kiến", "initiatives"]);

/** How initiatives are listed: the latest year first. */
export const initiativeList = defineList<Initiative>({
  entity: Initiative,
  orders: InitiativeOrder.columns,
  defaultOrder: [
    { field: "YEAR", direction: "DESC" },
    { field: "NAME", direction: "ASC" },
  ],
  parents: ["organizationId", "campaignId"],
  filters: {
    ...InitiativeFilter.rules,
    organization: organizationRule<Initiative>("organizationId", organizationTree),
  },
  // The field `recognition` shows the first two; the third is the order by `annualSavingVnd`.
  levels: { recognizedOn: forEveryone, scopeOfInfluence: forEveryone, annualSaving: forEveryone },
  search: "searchText",
});
