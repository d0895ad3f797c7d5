import { bilingual } from "@thidua/base/locale";
import { InputField, ObjectField } from "@thidua/kit/model/fields";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { InputType, Int, ObjectType } from "type-graphql";

const description = bilingual("Thống kê truy cập của cổng thông tin", "Visit statistics of a portal");
const texts = {
  online: ["Số người đang truy cập", "Visitors at that time"],
  today: ["Lượt truy cập trong ngày", "Visits of the day"],
  thisWeek: ["Lượt truy cập trong tuần", "Visits of the week"],
  total: ["Tổng lượt truy cập", "All visits"],
} as const;
const options = { level: PUBLIC, nullable: "NOT_STATED" } as const;

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
