import { bilingual } from "@thidua/base/locale";
import { VersionedInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType, Int } from "type-graphql";

@InputType({
  description: bilingual(
    "Thời gian thực hiện, theo ngày hoặc theo năm: từ ngày 1 tháng 1 của năm đầu đến ngày 31 tháng 12 của năm cuối",
    "A period, by days or by years: from 1 January of the first year to 31 December of the last",
  ),
})
export class CampaignPeriodInput {
  @InputField(() => DateScalar, "Ngày bắt đầu", "The first day of the campaign", { nullable: true })
  startsOn?: string | null;

  @InputField(() => Int, "Năm bắt đầu, khi chỉ biết năm", "The first year, if only the year is known", {
    nullable: true,
  })
  startYear?: number | null;

  @InputField(
    () => DatePrecision,
    "Độ chính xác của ngày bắt đầu; mặc định DAY",
    "The precision of the first day. DAY by default",
    { nullable: true },
  )
  startsOnPrecision?: DatePrecision | null;

  @InputField(() => DateScalar, "Ngày kết thúc", "The last day of the campaign", { nullable: true })
  endsOn?: string | null;

  @InputField(() => Int, "Năm kết thúc, khi chỉ biết năm", "The last year, if only the year is known", {
    nullable: true,
  })
  endYear?: number | null;

  @InputField(
    () => DatePrecision,
    "Độ chính xác của ngày kết thúc; mặc định DAY",
    "The precision of the last day. DAY by default",
    { nullable: true },
  )
  endsOnPrecision?: DatePrecision | null;

  @InputField(() => String, "Thời gian thực hiện, nguyên văn", "The period verbatim", { nullable: true })
  text?: string | null;
}

@InputType({
  description: bilingual("Thời gian thực hiện mới của phong trào", "The new period of a campaign"),
})
export class ChangeCampaignPeriodInput extends VersionedInput {
  @InputField(() => ID, "Phong trào", "The campaign")
  campaignId!: string;

  @InputField(
    () => CampaignPeriodInput,
    "Thời gian thực hiện mới: trường không gửi thì giữ nguyên, để trống thì xóa",
    "The new period: fields that are left out stay as they are, and null clears",
  )
  period!: CampaignPeriodInput;
}
