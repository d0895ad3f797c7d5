import { bilingual } from "@thidua/base/locale";
import { VersionedInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType, Int } from "type-graphql";

@InputType({
  description: bilingual(
    "Thời gian thực hiện, theo ngày hoặc theo năm (từ 1/1 năm đầu đến 31/12 năm cuối)",
    "The period, by days or by years (1 January of the first to 31 December of the last)",
  ),
})
export class CampaignPeriodInput {
  @InputField(() => DateScalar, "Ngày bắt đầu", "First day", { nullable: true })
  startsOn?: string | null;

  @InputField(() => Int, "Năm bắt đầu, khi chỉ biết năm", "First year, when no more is known", { nullable: true })
  startYear?: number | null;

  @InputField(() => DatePrecision, "Độ chính xác của startsOn (mặc định DAY)", "DAY by default", { nullable: true })
  startsOnPrecision?: DatePrecision | null;

  @InputField(() => DateScalar, "Ngày kết thúc", "Last day", { nullable: true })
  endsOn?: string | null;

  @InputField(() => Int, "Năm kết thúc, khi chỉ biết năm", "Last year, when no more is known", { nullable: true })
  endYear?: number | null;

  @InputField(() => DatePrecision, "Độ chính xác của endsOn (mặc định DAY)", "DAY by default", { nullable: true })
  endsOnPrecision?: DatePrecision | null;

  @InputField(() => String, "Thời gian như văn bản ghi", "The period verbatim", { nullable: true })
  text?: string | null;
}

@InputType({
  description: bilingual("Dữ liệu để đổi thời gian thực hiện", "What is needed to change a campaign's period"),
})
export class ChangeCampaignPeriodInput extends VersionedInput {
  @InputField(() => ID, "Phong trào", "The campaign")
  campaignId!: string;

  @InputField(() => CampaignPeriodInput, "Thời gian mới", "The new period")
  period!: CampaignPeriodInput;
}
