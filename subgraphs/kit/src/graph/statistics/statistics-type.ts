import { bilingual } from "@thidua/base/locale";
import { type ClassType, Int, ObjectType } from "type-graphql";
import { ObjectField } from "../../model/fields/index.js";
import { DateTimeScalar } from "../../model/scalars/index.js";
import { PUBLIC } from "../../model/visibility/index.js";

/** Statistics as flat rows, for charts and spreadsheets. */
export interface Statistics<Row extends object> {
  rows: Row[];
  totalCount: number;
  rowCount: number;
  asOf: Date;
}

/**
 * Makes the type of a statistics field.
 *
 * @param row the class of its rows
 * @param name the type's GraphQL name: `AwardStats`
 */
export function statisticsType<Row extends object>(
  row: () => ClassType<Row>,
  name: string,
): ClassType<Statistics<Row>> {
  @ObjectType(name, {
    description: bilingual(
      "Thống kê, mỗi dòng một tổ hợp các chiều",
      "Statistics, with one row for each combination of the dimensions",
    ),
  })
  class StatisticsOf implements Statistics<Row> {
    @ObjectField(() => [row()], "Các dòng, số đếm lớn nhất trước", "The rows, greatest count first", { level: PUBLIC })
    rows!: Row[];

    @ObjectField(
      () => Int,
      "Tổng số bản ghi được đếm, kể cả ở các dòng vượt quá limit",
      "The number of records counted, including those of rows beyond `limit`",
      { level: PUBLIC },
    )
    totalCount!: number;

    @ObjectField(
      () => Int,
      "Tổng số dòng, kể cả các dòng vượt quá limit",
      "The number of rows, including those beyond `limit`",
      {
        level: PUBLIC,
      },
    )
    rowCount!: number;

    @ObjectField(() => DateTimeScalar, "Thời điểm thống kê", "Identifies the date and time of the count", {
      level: PUBLIC,
    })
    asOf!: Date;
  }
  return StatisticsOf as unknown as ClassType<Statistics<Row>>;
}
