import { IdFilter, type InstanceOf, StringFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { DateScalar } from "@thidua/kit/model/scalars";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { CertaintyFilter } from "../catalog/certainty-filter.js";
import { holdingOn } from "../catalog/period.js";
import { CommendationPrinciple } from "./commendation-principle.js";

/** By what principles can be ordered. */
export enum CommendationPrincipleOrderField {
  POSITION = "POSITION",
  CODE = "CODE",
  VALID_FROM = "VALID_FROM",
}

registerEnumType(CommendationPrincipleOrderField, {
  name: "CommendationPrincipleOrderField",
  description: "Trường sắp xếp nguyên tắc. Fields to order principles by.",
  valuesConfig: {
    POSITION: { description: "Thứ tự trong luật. Position in the law." },
    CODE: { description: "Mã. Code." },
    VALID_FROM: { description: "Ngày bắt đầu hiệu lực. First day on which the row holds." },
  },
});

export const CommendationPrincipleOrder = orderInput(CommendationPrincipleOrderField, "CommendationPrinciple");

@InputType({ description: "Điều kiện lọc nguyên tắc. Conditions on principles." })
export class CommendationPrincipleFilter {
  @Field(() => [CommendationPrincipleFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: CommendationPrincipleFilter[] | null;

  @Field(() => [CommendationPrincipleFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: CommendationPrincipleFilter[] | null;

  @Field(() => CommendationPrincipleFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: CommendationPrincipleFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => DateScalar, { nullable: true, description: "Có hiệu lực vào ngày này. In force on this day." })
  asOf?: string | null;

  @Field(() => StringFilter, { nullable: true, description: "Mã. Code." })
  code?: StringFilter | null;

  @Field(() => CertaintyFilter, { nullable: true, description: "Mức độ chắc chắn. Certainty." })
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
