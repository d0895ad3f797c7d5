import { IdempotentInput } from "@thidua/kit/graph/mutations";
import { Certainty, SourceReferenceInput } from "@thidua/kit/model/provenance";
import { Field, ID, InputType } from "type-graphql";
import { VisitStatisticsInput } from "./visit-statistics.js";

@InputType({ description: "Dữ liệu để thêm một cổng. What is needed to add a portal." })
export class CreatePortalInput extends IdempotentInput {
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

  @Field(() => Certainty, {
    nullable: true,
    description: "Mức độ chắc chắn (mặc định STATED). Certainty, STATED by default.",
  })
  certainty?: Certainty | null;

  @Field(() => [SourceReferenceInput], { nullable: true, description: "Nguồn. Sources." })
  sources?: SourceReferenceInput[] | null;
}
