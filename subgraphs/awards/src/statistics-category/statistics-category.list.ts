import { IdFilter, StringFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { DateScalar } from "@thidua/kit/model/scalars";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { holdingOn } from "../catalog/period.js";
import { StatisticsCategory } from "./statistics-category.js";

/** By what statistics categories can be ordered. */
export enum StatisticsCategoryOrderField {
  POSITION = "POSITION",
  CODE = "CODE",
}

registerEnumType(StatisticsCategoryOrderField, {
  name: "StatisticsCategoryOrderField",
  description: "Trường sắp xếp loại thống kê. Fields to order statistics categories by.",
  valuesConfig: {
    POSITION: { description: "Thứ tự trong biểu. Position in the form." },
    CODE: { description: "Mã. Code." },
  },
});

export const StatisticsCategoryOrder = orderInput(StatisticsCategoryOrderField, "StatisticsCategory");

@InputType({ description: "Điều kiện lọc loại thống kê. Conditions on statistics categories." })
export class StatisticsCategoryFilter {
  @Field(() => [StatisticsCategoryFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: StatisticsCategoryFilter[] | null;

  @Field(() => [StatisticsCategoryFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: StatisticsCategoryFilter[] | null;

  @Field(() => StatisticsCategoryFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: StatisticsCategoryFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => DateScalar, { nullable: true, description: "Có hiệu lực vào ngày này. In force on this day." })
  asOf?: string | null;

  @Field(() => StringFilter, { nullable: true, description: "Mã. Code." })
  code?: StringFilter | null;
}

@ArgsType()
export class StatisticsCategoriesArguments extends listArguments(StatisticsCategoryFilter, StatisticsCategoryOrder) {}

export const StatisticsCategoryConnection = connectionType(() => StatisticsCategory, "StatisticsCategory");

/** How statistics categories are listed. */
export const statisticsCategoryList: ListDefinition<StatisticsCategory> = {
  entity: StatisticsCategory,
  orders: { POSITION: "position", CODE: "code" },
  defaultOrder: [{ field: "POSITION", direction: "ASC" }],
  filters: { id: "id", asOf: holdingOn, code: "code" },
  levels: { asOf: forEveryone },
  search: "searchText",
};
