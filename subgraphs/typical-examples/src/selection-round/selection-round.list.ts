import { bilingual } from "@thidua/base/locale";
import { DateFilter, enumFilter, IdFilter, type InstanceOf } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { ConnectionArguments, connectionType, type ListDefinition } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType, InputType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { SelectionRound } from "./selection-round.js";
import { SelectionRoundKind } from "./selection-round-kind.js";

const SelectionRoundKindFilter = enumFilter(SelectionRoundKind, "SelectionRoundKind");

/** By what rounds can be ordered. */
export enum SelectionRoundOrderField {
  PROGRAM = "PROGRAM",
  SERIES = "SERIES",
  POSITION = "POSITION",
  HELD_ON = "HELD_ON",
}

registerEnumeration(
  SelectionRoundOrderField,
  "SelectionRoundOrderField",
  ["Trường sắp xếp đợt xét chọn", "Fields to order selection rounds by"],
  {
    PROGRAM: ["Gom theo chương trình", "Those of one program together"],
    SERIES: ["Lượt xét chọn", "The series"],
    POSITION: ["Thứ tự của đợt", "Place of the round"],
    HELD_ON: ["Ngày của đợt", "Day of the round"],
  },
);

export const SelectionRoundOrder = orderInput(SelectionRoundOrderField, "SelectionRound");

@InputType({ description: bilingual("Điều kiện lọc đợt xét chọn", "Conditions on selection rounds") })
export class SelectionRoundFilter {
  @InputField(() => [SelectionRoundFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: SelectionRoundFilter[] | null;

  @InputField(() => [SelectionRoundFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: SelectionRoundFilter[] | null;

  @InputField(() => SelectionRoundFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: SelectionRoundFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => IdFilter, "Chương trình", "The program", { nullable: true })
  program?: IdFilter | null;

  @InputField(() => OrganizationSelector, "Tổ chức xét chọn", "Who selects", { nullable: true })
  organization?: OrganizationSelector | null;

  @InputField(() => IdFilter, "Hội nghị công bố", "The conference of the round", { nullable: true })
  conference?: IdFilter | null;

  @InputField(() => SelectionRoundKindFilter, "Loại đợt", "Kind of the round", { nullable: true })
  kind?: InstanceOf<typeof SelectionRoundKindFilter> | null;

  @InputField(() => DateFilter, "Ngày của đợt", "Day of the round", { nullable: true })
  heldOn?: InstanceOf<typeof DateFilter> | null;
}

@ArgsType()
export class SelectionRoundsArguments extends ConnectionArguments {
  @InputField(() => SelectionRoundFilter, "Điều kiện lọc", "Conditions", { nullable: true })
  filter?: SelectionRoundFilter | null;

  @InputField(() => [SelectionRoundOrder], "Thứ tự sắp xếp", "The order", { nullable: true })
  orderBy?: InstanceOf<typeof SelectionRoundOrder>[] | null;
}

export const SelectionRoundConnection = connectionType(() => SelectionRound, "SelectionRound");

/** How rounds are listed. */
export const selectionRoundList: ListDefinition<SelectionRound> = {
  entity: SelectionRound,
  orders: { PROGRAM: "programId", SERIES: "series", POSITION: "position", HELD_ON: "heldOn" },
  defaultOrder: [
    { field: "PROGRAM", direction: "ASC" },
    { field: "SERIES", direction: "ASC" },
    { field: "POSITION", direction: "ASC" },
  ],
  filters: {
    id: "id",
    program: "programId",
    organization: organizationRule("organizationId", organizationTree),
    conference: "conferenceId",
    kind: "kind",
    heldOn: "heldOn",
  },
};
