import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { Field, ID, InputType } from "type-graphql";
import { VisitStatisticsInput } from "./visit-statistics.js";

@InputType({ description: "Dữ liệu để thêm một cổng. What is needed to add a portal." })
export class CreatePortalInput extends CreateRecordInput {
  @Field(() => ID, { description: "Tổ chức chủ quản. The organization that runs it." })
  organizationId!: string;

  @Field(() => String, { description: "Tên cổng. Name of the portal." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Địa chỉ. Address." })
  url?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Số lượt truy cập như in, chỉ gồm chữ số. The hit counter as printed, digits only.",
  })
  hitCounterRaw?: string | null;

  @Field(() => VisitStatisticsInput, { nullable: true, description: "Thống kê truy cập. Visit statistics." })
  visitStatistics?: VisitStatisticsInput | null;

  @Field(() => String, { nullable: true, description: "Khẩu hiệu đầu trang. Banner slogan." })
  slogan?: string | null;
}
