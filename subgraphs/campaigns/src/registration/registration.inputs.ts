import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput } from "@thidua/kit/model/fields";
import { InputType } from "type-graphql";
import { Registration } from "./registration.js";

@InputType({
  description: bilingual("Dữ liệu đăng ký tham gia phong trào", "The data of a registration for a campaign"),
})
export class RegisterForCampaignInput extends CreateRecordInput {
  @ColumnInput(Registration)
  campaignId!: string;

  @ColumnInput(Registration)
  organizationId!: string;

  @ColumnInput(Registration)
  registeredOn?: string | null;

  @ColumnInput(Registration)
  target?: string | null;
}
