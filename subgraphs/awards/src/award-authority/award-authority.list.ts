import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ArgsType } from "type-graphql";
import { AsOfField } from "../catalog/as-of.js";
import { holdingOn } from "../catalog/period.js";
import { AwardAuthority } from "./award-authority.js";

const awardAuthorityOrder = orderOf(AwardAuthority, "AwardAuthority", {
  FORM_KEY: "formKey",
  DECIDER_KEY: "deciderKey",
  VALID_FROM: "validFrom",
});

@FilterInput("Điều kiện lọc thẩm quyền", "Conditions on award authorities")
export class AwardAuthorityFilter extends filterOf(AwardAuthority, [
  "id",
  "formKey",
  "deciderKey",
  "level",
  "certainty",
]) {
  @AsOfField()
  asOf?: string | null;
}

@ArgsType()
export class AwardAuthoritiesArguments extends listArguments(AwardAuthorityFilter, awardAuthorityOrder.input) {}

export const AwardAuthorityConnection = connectionType(() => AwardAuthority, "AwardAuthority", [
  "thẩm quyền quyết định khen thưởng",
  "award authorities",
]);

/** The list of award authorities. */
export const awardAuthorityList = defineList<AwardAuthority>({
  entity: AwardAuthority,
  orders: awardAuthorityOrder.columns,
  defaultOrder: [
    { field: "FORM_KEY", direction: "ASC" },
    { field: "DECIDER_KEY", direction: "ASC" },
    { field: "VALID_FROM", direction: "ASC" },
  ],
  filters: { ...AwardAuthorityFilter.rules, asOf: holdingOn },
  levels: { asOf: PUBLIC },
  search: "searchText",
});
