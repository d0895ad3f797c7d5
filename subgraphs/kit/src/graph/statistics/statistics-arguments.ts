import { bilingual } from "@thidua/base/locale";
import { ArgsType, type ClassType, Field, Int } from "type-graphql";
import { InputField } from "../../model/fields/index.js";
import { LineageView } from "./lineage-view.js";

/** What statistics are asked. */
export interface StatisticsArguments {
  filter?: object | null;
  search?: string | null;
  groupBy: string[];
  lineage?: LineageView | null;
  limit?: number | null;
}

/**
 * Makes the arguments of a statistics field. Takes the list's filter input, and the enum of dimensions registered with
 * type-graphql.
 */
export function statisticsArguments<Filter extends object, Dimensions extends object>(
  filter: ClassType<Filter>,
  dimensions: Dimensions,
): ClassType<StatisticsArguments> {
  @ArgsType()
  class Arguments implements StatisticsArguments {
    @InputField(() => filter, "Điều kiện lọc", "Conditions", { nullable: true })
    filter?: Filter | null;

    @InputField(() => String, "Từ cần tìm, không phân biệt dấu", "Words to look for; accents do not matter", {
      nullable: true,
    })
    search?: string | null;

    @InputField(
      () => [dimensions],
      "Các chiều thống kê; rỗng là một dòng tổng",
      "What to group by; nothing for one row of totals",
    )
    groupBy!: string[];

    @Field(() => LineageView, {
      defaultValue: LineageView.AS_THEN,
      description: bilingual(
        "Tính theo tổ chức khi đó hay hiện nay",
        "Under the bodies of that time or the present ones",
      ),
    })
    lineage?: LineageView | null;

    @InputField(
      () => Int,
      "Số dòng nhiều nhất (mặc định 1.000, tối đa 5.000)",
      "The most rows: 1,000 by default, 5,000 at most",
      { nullable: true },
    )
    limit?: number | null;
  }
  return Arguments;
}
