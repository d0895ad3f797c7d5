import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../model/scalars/index.js";
import { Public } from "../../model/visibility/index.js";

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
  @ObjectType(name, { description: `Thống kê theo dòng phẳng. Statistics as flat rows.` })
  class StatisticsOf implements Statistics<Row> {
    @Public()
    @Field(() => [row()], {
      description: "Các dòng, nhiều nhất trước. The rows, the greatest count first.",
    })
    rows!: Row[];

    @Public()
    @Field(() => Int, {
      description:
        "Số bản ghi được đếm, kể cả ở các dòng bị cắt bởi limit. How many records were counted, also in rows that the limit cuts off.",
    })
    totalCount!: number;

    @Public()
    @Field(() => Int, {
      description: "Số dòng trước khi cắt bởi limit. How many rows there are before the limit.",
    })
    rowCount!: number;

    @Public()
    @Field(() => DateTimeScalar, { description: "Thời điểm tính. When it was counted." })
    asOf!: Date;
  }
  return StatisticsOf as unknown as ClassType<Statistics<Row>>;
}
