import { bilingual } from "@thidua/base/locale";
import { IdFilter, StringFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, InputType } from "type-graphql";
import { holdingOn } from "../catalog/period.js";
import { StatisticsCategory } from "./statistics-category.js";

/** By what statistics categories can be ordered. */
export enum StatisticsCategoryOrderField {
  POSITION = "POSITION",
  CODE = "CODE",
}

registerEnumeration(
  StatisticsCategoryOrderField,
  "StatisticsCategoryOrderField",
  ["Trường sắp xếp loại thống kê", "Fields to order statistics categories by"],
  {
    POSITION: ["Thứ tự trong biểu", "Position in the form"],
    CODE: ["Mã", "Code"],
  },
);

export const StatisticsCategoryOrder = orderInput(StatisticsCategoryOrderField, "StatisticsCategory");

@InputType({ description: bilingual("Điều kiện lọc loại thống kê", "Conditions on statistics categories") })
export class StatisticsCategoryFilter {
  @InputField(() => [StatisticsCategoryFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: StatisticsCategoryFilter[] | null;

  @InputField(() => [StatisticsCategoryFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: StatisticsCategoryFilter[] | null;

  @InputField(() => StatisticsCategoryFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: StatisticsCategoryFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => DateScalar, "Có hiệu lực vào ngày này", "In force on this day", { nullable: true })
  asOf?: string | null;

  @InputField(() => StringFilter, "Mã", "Code", { nullable: true })
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
