import { IdempotentInput } from "@thidua/kit/graph/mutations";
import { Certainty, SourceReferenceInput } from "@thidua/kit/model/provenance";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "Dữ liệu để đăng ký tham gia. What is needed to register for a campaign." })
export class RegisterForCampaignInput extends IdempotentInput {
  @Field(() => ID, { description: "Phong trào. The campaign." })
  campaignId!: string;

  @Field(() => ID, { description: "Tổ chức đăng ký. The body." })
  organizationId!: string;

  @Field(() => DateScalar, { nullable: true, description: "Ngày đăng ký. Day of the registration." })
  registeredOn?: string | null;

  @Field(() => String, { nullable: true, description: "Chỉ tiêu đăng ký. What it undertakes." })
  target?: string | null;

  @Field(() => Certainty, {
    nullable: true,
    description: "Mức độ chắc chắn (mặc định STATED). Certainty, STATED by default.",
  })
  certainty?: Certainty | null;

  @Field(() => [SourceReferenceInput], { nullable: true, description: "Nguồn. Sources." })
  sources?: SourceReferenceInput[] | null;
}
