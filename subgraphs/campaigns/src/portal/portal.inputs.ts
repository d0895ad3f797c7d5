import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { InputType } from "type-graphql";
import { Portal } from "./portal.js";
import { VisitStatisticsInput } from "./visit-statistics.js";

@InputType({ description: bilingual("Dữ liệu của một cổng thông tin mới", "The data of a new portal") })
export class CreatePortalInput extends CreateRecordInput {
  @ColumnInput(Portal)
  organizationId!: string;

  @ColumnInput(Portal)
  name!: string;

  @ColumnInput(Portal)
  url?: string | null;

  @ColumnInput(Portal)
  hitCounterRaw?: string | null;

  @InputField(() => VisitStatisticsInput, "Thống kê truy cập", "The visit statistics", { nullable: true })
  visitStatistics?: VisitStatisticsInput | null;

  @ColumnInput(Portal)
  slogan?: string | null;
}
