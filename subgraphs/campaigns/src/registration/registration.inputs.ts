import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType } from "type-graphql";

@InputType({ description: bilingual("Dữ liệu để đăng ký tham gia", "What is needed to register for a campaign") })
export class RegisterForCampaignInput extends CreateRecordInput {
  @InputField(() => ID, "Phong trào", "The campaign")
  campaignId!: string;

  @InputField(() => ID, "Tổ chức đăng ký", "The body")
  organizationId!: string;

  @InputField(() => DateScalar, "Ngày đăng ký", "Day of the registration", { nullable: true })
  registeredOn?: string | null;

  @InputField(() => String, "Chỉ tiêu đăng ký", "What it undertakes", { nullable: true })
  target?: string | null;
}
