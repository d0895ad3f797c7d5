import { VersionedInput } from "@thidua/kit/graph/mutations";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({
  description:
    "Thời gian thực hiện, theo ngày hoặc theo năm (từ 1/1 năm đầu đến 31/12 năm cuối). " +
    "The period, by days or by years (1 January of the first to 31 December of the last).",
})
export class CampaignPeriodInput {
  @Field(() => DateScalar, { nullable: true, description: "Ngày bắt đầu. First day." })
  startsOn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Năm bắt đầu, khi chỉ biết năm. First year, when no more is known.",
  })
  startYear?: number | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description: "Độ chính xác của startsOn (mặc định DAY). DAY by default.",
  })
  startsOnPrecision?: DatePrecision | null;

  @Field(() => DateScalar, { nullable: true, description: "Ngày kết thúc. Last day." })
  endsOn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Năm kết thúc, khi chỉ biết năm. Last year, when no more is known.",
  })
  endYear?: number | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description: "Độ chính xác của endsOn (mặc định DAY). DAY by default.",
  })
  endsOnPrecision?: DatePrecision | null;

  @Field(() => String, { nullable: true, description: "Thời gian như văn bản ghi. The period verbatim." })
  text?: string | null;
}

@InputType({ description: "Dữ liệu để đổi thời gian thực hiện. What is needed to change a campaign's period." })
export class ChangeCampaignPeriodInput extends VersionedInput {
  @Field(() => ID, { description: "Phong trào. The campaign." })
  campaignId!: string;

  @Field(() => CampaignPeriodInput, { description: "Thời gian mới. The new period." })
  period!: CampaignPeriodInput;
}
