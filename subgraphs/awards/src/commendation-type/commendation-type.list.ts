import { IdFilter, type InstanceOf, StringFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { DateScalar } from "@thidua/kit/model/scalars";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { CertaintyFilter } from "../catalog/certainty-filter.js";
import { holdingOn } from "../catalog/period.js";
import { CommendationType } from "./commendation-type.js";

/** By what types can be ordered. */
export enum CommendationTypeOrderField {
  POSITION = "POSITION",
  CODE = "CODE",
  VALID_FROM = "VALID_FROM",
}

registerEnumType(CommendationTypeOrderField, {
  name: "CommendationTypeOrderField",
  description: "Trường sắp xếp loại hình. Fields to order types by.",
  valuesConfig: {
    POSITION: { description: "Thứ tự trong luật. Position in the law." },
    CODE: { description: "Mã. Code." },
    VALID_FROM: { description: "Ngày bắt đầu hiệu lực. First day on which the row holds." },
  },
});

export const CommendationTypeOrder = orderInput(CommendationTypeOrderField, "CommendationType");

@InputType({ description: "Điều kiện lọc loại hình. Conditions on types." })
export class CommendationTypeFilter {
  @Field(() => [CommendationTypeFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: CommendationTypeFilter[] | null;

  @Field(() => [CommendationTypeFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: CommendationTypeFilter[] | null;

  @Field(() => CommendationTypeFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: CommendationTypeFilter | null;

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
export class CommendationTypesArguments extends listArguments(CommendationTypeFilter, CommendationTypeOrder) {}

export const CommendationTypeConnection = connectionType(() => CommendationType, "CommendationType");

/** How types are listed. */
export const commendationTypeList: ListDefinition<CommendationType> = {
  entity: CommendationType,
  orders: { POSITION: "position", CODE: "code", VALID_FROM: "validFrom" },
  defaultOrder: [
    { field: "POSITION", direction: "ASC" },
    { field: "VALID_FROM", direction: "DESC" },
  ],
  filters: { id: "id", asOf: holdingOn, code: "code", certainty: "certainty" },
  levels: { asOf: forEveryone },
  search: "searchText",
};
