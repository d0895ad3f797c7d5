import { bilingual } from "@thidua/base/locale";
import { ArgsType, type ClassType, Field, Int } from "type-graphql";
import { InputField } from "../../model/fields/index.js";
import { LineageView } from "./lineage-view.js";

/** The arguments of a statistics field. */
export interface StatisticsArguments {
  filter?: object | null;
  search?: string | null;
  groupBy: string[];
  lineage?: LineageView | null;
  limit?: number | null;
}

/**
 * Makes the arguments of a statistics field.
 *
 * @param filter the list's filter input
 * @param dimensions the enumeration of dimensions, registered with type-graphql
 */
export function statisticsArguments<Filter extends object, Dimensions extends object>(
  filter: ClassType<Filter>,
  dimensions: Dimensions,
): ClassType<StatisticsArguments> {
  @ArgsType()
  class Arguments implements StatisticsArguments {
    @InputField(() => filter, "Điều kiện lọc", "The conditions that the counted records meet", { nullable: true })
    filter?: Filter | null;

    @InputField(
      () => String,
      "Từ cần tìm; không phân biệt chữ hoa, dấu, cách đặt dấu, chữ viết tắt",
      "Words to search for, regardless of case, accents and abbreviations",
      {
        nullable: true,
      },
    )
    search?: string | null;

    @InputField(
      () => [dimensions],
      "Các chiều thống kê; danh sách rỗng cho một dòng tổng",
      "The dimensions to group by; an empty list returns one row of totals",
    )
    groupBy!: string[];

    @Field(() => LineageView, {
      defaultValue: LineageView.AS_THEN,
      description: bilingual(
        "Đếm theo tổ chức tại thời điểm ghi nhận hay tổ chức hiện nay",
        "Whether to count by the organizations of the time or by the present ones",
      ),
    })
    lineage?: LineageView | null;

    @InputField(
      () => Int,
      "Số dòng tối đa: mặc định 1.000, nhiều nhất 5.000",
      "The maximum number of rows: 1,000 by default, 5,000 at most",
      { nullable: true },
    )
    limit?: number | null;
  }
  return Arguments;
}
