import { bilingual } from "@thidua/base/locale";
import { type ClassType, Int, ObjectType } from "type-graphql";
import { ObjectField } from "../../model/fields/index.js";
import { DateTimeScalar } from "../../model/scalars/index.js";
import { PUBLIC } from "../../model/visibility/index.js";

/** Counted rows, ready for a chart or a sheet. */
export interface Statistics<Row extends object> {
  rows: Row[];
  totalCount: number;
  rowCount: number;
  asOf: Date;
}

/** Makes the type of a statistics field (`AwardStats`) from the class of its rows and its GraphQL name. */
export function statisticsType<Row extends object>(
  row: () => ClassType<Row>,
  name: string,
): ClassType<Statistics<Row>> {
  @ObjectType(name, { description: bilingual("Thống kê theo dòng phẳng", "Statistics as flat rows") })
  class StatisticsOf implements Statistics<Row> {
    @ObjectField(() => [row()], "Các dòng, nhiều nhất trước", "The rows, the greatest count first", { level: PUBLIC })
    rows!: Row[];

    @ObjectField(
      () => Int,
      "Số bản ghi được đếm, kể cả ở các dòng bị cắt bởi limit",
      "How many records were counted, also in rows that the limit cuts off",
      { level: PUBLIC },
    )
    totalCount!: number;

    @ObjectField(() => Int, "Số dòng trước khi cắt bởi limit", "How many rows there are before the limit", {
      level: PUBLIC,
    })
    rowCount!: number;

    @ObjectField(() => DateTimeScalar, "Thời điểm tính", "When it was counted", { level: PUBLIC })
    asOf!: Date;
  }
  return StatisticsOf as unknown as ClassType<Statistics<Row>>;
}
