import { bilingual } from "@thidua/base/locale";
import { IdFilter, type InstanceOf, StringFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, InputType } from "type-graphql";
import { CertaintyFilter } from "../catalog/certainty-filter.js";
import { holdingOn } from "../catalog/period.js";
import { CommendationPrinciple } from "./commendation-principle.js";

/** By what principles can be ordered. */
export enum CommendationPrincipleOrderField {
  POSITION = "POSITION",
  CODE = "CODE",
  VALID_FROM = "VALID_FROM",
}

registerEnumeration(
  CommendationPrincipleOrderField,
  "CommendationPrincipleOrderField",
  ["Trường sắp xếp nguyên tắc", "Fields to order principles by"],
  {
    POSITION: ["Thứ tự trong luật", "Position in the law"],
    CODE: ["Mã", "Code"],
    VALID_FROM: ["Ngày bắt đầu hiệu lực", "First day on which the row holds"],
  },
);

export const CommendationPrincipleOrder = orderInput(CommendationPrincipleOrderField, "CommendationPrinciple");

@InputType({ description: bilingual("Điều kiện lọc nguyên tắc", "Conditions on principles") })
export class CommendationPrincipleFilter {
  @InputField(() => [CommendationPrincipleFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: CommendationPrincipleFilter[] | null;

  @InputField(() => [CommendationPrincipleFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: CommendationPrincipleFilter[] | null;

  @InputField(() => CommendationPrincipleFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: CommendationPrincipleFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => DateScalar, "Có hiệu lực vào ngày này", "In force on this day", { nullable: true })
  asOf?: string | null;

  @InputField(() => StringFilter, "Mã", "Code", { nullable: true })
  code?: StringFilter | null;

  @InputField(() => CertaintyFilter, "Mức độ chắc chắn", "Certainty", { nullable: true })
  certainty?: InstanceOf<typeof CertaintyFilter> | null;
}

@ArgsType()
export class CommendationPrinciplesArguments extends listArguments(
  CommendationPrincipleFilter,
  CommendationPrincipleOrder,
) {}

export const CommendationPrincipleConnection = connectionType(() => CommendationPrinciple, "CommendationPrinciple");

/** How principles are listed. */
export const commendationPrincipleList: ListDefinition<CommendationPrinciple> = {
  entity: CommendationPrinciple,
  orders: { POSITION: "position", CODE: "code", VALID_FROM: "validFrom" },
  defaultOrder: [
    { field: "POSITION", direction: "ASC" },
    { field: "VALID_FROM", direction: "DESC" },
  ],
  filters: { id: "id", asOf: holdingOn, code: "code", certainty: "certainty" },
  levels: { asOf: forEveryone },
  search: "searchText",
};
