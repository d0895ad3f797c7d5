import { bilingual } from "@thidua/base/locale";
import { Public } from "@thidua/kit/model/visibility";
import { Field, InputType, Int, ObjectType } from "type-graphql";

const descriptions = {
  online: "Số người đang truy cập; null khi trang không hiện. Visitors at this moment; null when not shown.",
  today: "Lượt truy cập hôm nay; null khi trang không hiện. Visits of the day; null when not shown.",
  thisWeek: "Lượt truy cập trong tuần; null khi trang không hiện. Visits of the week; null when not shown.",
  total: "Tổng lượt truy cập; null khi trang không hiện. All visits; null when not shown.",
};

/** The visit counters of a portal as one page showed them. A plain value, stored as JSON. */
@ObjectType({ description: bilingual("Thống kê truy cập của cổng", "Visit statistics of a portal") })
export class VisitStatistics {
  @Public()
  @Field(() => Int, { nullable: true, description: descriptions.online })
  online!: number | null;

  @Public()
  @Field(() => Int, { nullable: true, description: descriptions.today })
  today!: number | null;

  @Public()
  @Field(() => Int, { nullable: true, description: descriptions.thisWeek })
  thisWeek!: number | null;

  @Public()
  @Field(() => Int, { nullable: true, description: descriptions.total })
  total!: number | null;
}

/** The visit counters of a portal, as a caller sends them. */
@InputType({ description: bilingual("Thống kê truy cập của cổng", "Visit statistics of a portal") })
export class VisitStatisticsInput {
  @Field(() => Int, { nullable: true, description: descriptions.online })
  online?: number | null;

  @Field(() => Int, { nullable: true, description: descriptions.today })
  today?: number | null;

  @Field(() => Int, { nullable: true, description: descriptions.thisWeek })
  thisWeek?: number | null;

  @Field(() => Int, { nullable: true, description: descriptions.total })
  total?: number | null;
}
