import { bilingual } from "@thidua/base/locale";
import { InputField, ObjectField } from "@thidua/kit/model/fields";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { InputType, Int, ObjectType } from "type-graphql";

const description = bilingual("Thống kê truy cập của cổng thông tin", "Visit statistics of a portal");
const texts = {
  online: [
    "Số người đang truy cập; để trống nếu nguồn không nêu",
    "Visitors at that time. Null: not stated in the source",
  ],
  today: [
    "Lượt truy cập trong ngày; để trống nếu nguồn không nêu",
    "Visits of the day. Null: not stated in the source",
  ],
  thisWeek: [
    "Lượt truy cập trong tuần; để trống nếu nguồn không nêu",
    "Visits of the week. Null: not stated in the source",
  ],
  total: ["Tổng lượt truy cập; để trống nếu nguồn không nêu", "All visits. Null: not stated in the source"],
} as const;
const options = { level: PUBLIC, nullable: true };

/** The visit counters of a portal as one page showed them. A plain value, stored as JSON. */
@ObjectType({ description })
export class VisitStatistics {
  @ObjectField(() => Int, ...texts.online, options)
  online!: number | null;

  @ObjectField(() => Int, ...texts.today, options)
  today!: number | null;

  @ObjectField(() => Int, ...texts.thisWeek, options)
  thisWeek!: number | null;

  @ObjectField(() => Int, ...texts.total, options)
  total!: number | null;
}

/** The visit counters of a portal, as a caller sends them. */
@InputType({ description })
export class VisitStatisticsInput {
  @InputField(() => Int, ...texts.online, { nullable: true })
  online?: number | null;

  @InputField(() => Int, ...texts.today, { nullable: true })
  today?: number | null;

  @InputField(() => Int, ...texts.thisWeek, { nullable: true })
  thisWeek?: number | null;

  @InputField(() => Int, ...texts.total, { nullable: true })
  total?: number | null;
}
