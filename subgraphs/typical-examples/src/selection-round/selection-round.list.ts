import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, filteredListArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { SelectionRound } from "./selection-round.js";

const order = orderOf(SelectionRound, "SelectionRound", {
  PROGRAM: ["programId", "Gom theo chương trình", "The program, so that its rounds are listed together"],
  SERIES: "series",
  POSITION: "position",
  HELD_ON: "heldOn",
});

@FilterInput("Điều kiện lọc đợt xét chọn", "Conditions on selection rounds")
export class SelectionRoundFilter extends filterOf(SelectionRound, ["id", "kind", "heldOn"], {
  program: "programId",
  conference: "conferenceId",
}) {
  @InputField(() => OrganizationSelector, "Tổ chức xét chọn", "The organization that selects", { nullable: true })
  organization?: OrganizationSelector | null;
}

@ArgsType()
export class SelectionRoundsArguments extends filteredListArguments(SelectionRoundFilter, order.input) {}

export const SelectionRoundConnection = connectionType(() => SelectionRound, "SelectionRound", [
  "đợt xét chọn điển hình",
  "selection rounds",
]);

/** How rounds are listed. */
export const selectionRoundList = defineList<SelectionRound>({
  entity: SelectionRound,
  orders: order.columns,
  defaultOrder: [
    { field: "PROGRAM", direction: "ASC" },
    { field: "SERIES", direction: "ASC" },
    { field: "POSITION", direction: "ASC" },
  ],
  parents: ["conferenceId", "programId"],
  filters: { ...SelectionRoundFilter.rules, organization: organizationRule("organizationId", organizationTree) },
});
