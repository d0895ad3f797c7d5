import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "Dữ liệu để đăng ký tham gia. What is needed to register for a campaign." })
export class RegisterForCampaignInput extends CreateRecordInput {
  @Field(() => ID, { description: "Phong trào. The campaign." })
  campaignId!: string;

  @Field(() => ID, { description: "Tổ chức đăng ký. The body." })
  organizationId!: string;

  @Field(() => DateScalar, { nullable: true, description: "Ngày đăng ký. Day of the registration." })
  registeredOn?: string | null;

  @Field(() => String, { nullable: true, description: "Chỉ tiêu đăng ký. What it undertakes." })
  target?: string | null;
}
