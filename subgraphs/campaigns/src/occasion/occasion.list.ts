import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { Occasion } from "./occasion.js";

const OccasionOrder = orderOf(Occasion, "Occasion", {
  NAME: ["nameSortKey", "Tên, theo thứ tự tiếng Việt", "The name, in Vietnamese order"],
  ORIGIN_ON: ["originFrom", "Ngày gốc", "The date of the event"],
});

@FilterInput("Điều kiện lọc dịp kỷ niệm", "Conditions on occasions")
export class OccasionFilter extends filterOf(Occasion, ["id", "kind", "scope", "recurringMonth", "year"], {
  originOn: "origin",
}) {
  @InputField(
    () => OrganizationSelector,
    "Tổ chức có dịp kỷ niệm riêng này",
    "The organization to which the occasion belongs",
    { nullable: true },
  )
  organization?: OrganizationSelector | null;
}

@ArgsType()
export class OccasionsArguments extends listArguments(OccasionFilter, OccasionOrder.input) {}

export const OccasionConnection = connectionType(() => Occasion, "Occasion", ["dịp kỷ niệm", "occasions"]);

/** How occasions are listed. */
export const occasionList = defineList<Occasion>({
  entity: Occasion,
  orders: OccasionOrder.columns,
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  filters: {
    ...OccasionFilter.rules,
    organization: organizationRule<Occasion>("organizationId", organizationTree),
  },
  search: "searchText",
});
