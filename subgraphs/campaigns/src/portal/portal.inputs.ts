import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { ID, InputType } from "type-graphql";
import { VisitStatisticsInput } from "./visit-statistics.js";

@InputType({ description: bilingual("Dữ liệu để thêm một cổng", "What is needed to add a portal") })
export class CreatePortalInput extends CreateRecordInput {
  @InputField(() => ID, "Tổ chức chủ quản", "The organization that runs it")
  organizationId!: string;

  @InputField(() => String, "Tên cổng", "Name of the portal")
  name!: string;

  @InputField(() => String, "Địa chỉ", "Address", { nullable: true })
  url?: string | null;

  @InputField(() => String, "Số lượt truy cập như in, chỉ gồm chữ số", "The hit counter as printed, digits only", {
    nullable: true,
  })
  hitCounterRaw?: string | null;

  @InputField(() => VisitStatisticsInput, "Thống kê truy cập", "Visit statistics", { nullable: true })
  visitStatistics?: VisitStatisticsInput | null;

  @InputField(() => String, "Khẩu hiệu đầu trang", "Banner slogan", { nullable: true })
  slogan?: string | null;
}
