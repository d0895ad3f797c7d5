import { DateFilter, enumFilter, IdFilter, type InstanceOf } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { ConnectionArguments, connectionType, type ListDefinition } from "@thidua/kit/graph/pagination";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
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

registerEnumType(SelectionRoundOrderField, {
  name: "SelectionRoundOrderField",
  description: "Trường sắp xếp đợt xét chọn. Fields to order selection rounds by.",
  valuesConfig: {
    PROGRAM: { description: "Gom theo chương trình. Those of one program together." },
    SERIES: { description: "Lượt xét chọn. The series." },
    POSITION: { description: "Thứ tự của đợt. Place of the round." },
    HELD_ON: { description: "Ngày của đợt. Day of the round." },
  },
});

export const SelectionRoundOrder = orderInput(SelectionRoundOrderField, "SelectionRound");

@InputType({ description: "Điều kiện lọc đợt xét chọn. Conditions on selection rounds." })
export class SelectionRoundFilter {
  @Field(() => [SelectionRoundFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: SelectionRoundFilter[] | null;

  @Field(() => [SelectionRoundFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: SelectionRoundFilter[] | null;

  @Field(() => SelectionRoundFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: SelectionRoundFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Chương trình. The program." })
  program?: IdFilter | null;

  @Field(() => OrganizationSelector, { nullable: true, description: "Tổ chức xét chọn. Who selects." })
  organization?: OrganizationSelector | null;

  @Field(() => IdFilter, { nullable: true, description: "Hội nghị công bố. The conference of the round." })
  conference?: IdFilter | null;

  @Field(() => SelectionRoundKindFilter, { nullable: true, description: "Loại đợt. Kind of the round." })
  kind?: InstanceOf<typeof SelectionRoundKindFilter> | null;

  @Field(() => DateFilter, { nullable: true, description: "Ngày của đợt. Day of the round." })
  heldOn?: InstanceOf<typeof DateFilter> | null;
}

@ArgsType()
export class SelectionRoundsArguments extends ConnectionArguments {
  @Field(() => SelectionRoundFilter, { nullable: true, description: "Điều kiện lọc. Conditions." })
  filter?: SelectionRoundFilter | null;

  @Field(() => [SelectionRoundOrder], { nullable: true, description: "Thứ tự sắp xếp. The order." })
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
