import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ArgsType } from "type-graphql";
import { AsOfField } from "../catalog/as-of.js";
import { holdingOn } from "../catalog/period.js";
import { StatisticsCategory } from "./statistics-category.js";

const statisticsCategoryOrder = orderOf(StatisticsCategory, "StatisticsCategory", {
  POSITION: "position",
  CODE: "code",
});

@FilterInput("Điều kiện lọc loại thống kê", "Conditions on statistics categories")
export class StatisticsCategoryFilter extends filterOf(StatisticsCategory, ["id", "code"]) {
  @AsOfField()
  asOf?: string | null;
}

@ArgsType()
export class StatisticsCategoriesArguments extends listArguments(
  StatisticsCategoryFilter,
  statisticsCategoryOrder.input,
) {}

export const StatisticsCategoryConnection = connectionType(() => StatisticsCategory, "StatisticsCategory", [
  "loại thống kê khen thưởng",
  "statistics categories",
]);

/** The list of statistics categories. */
export const statisticsCategoryList = defineList<StatisticsCategory>({
  entity: StatisticsCategory,
  orders: statisticsCategoryOrder.columns,
  defaultOrder: [{ field: "POSITION", direction: "ASC" }],
  filters: { ...StatisticsCategoryFilter.rules, asOf: holdingOn },
  levels: { asOf: PUBLIC },
  search: "searchText",
});
