import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { ID, InputType } from "type-graphql";
import { CampaignLinkKind } from "./campaign-link-kind.js";

@InputType({ description: bilingual("Dữ liệu để gắn hai phong trào", "What is needed to link two campaigns") })
export class LinkCampaignsInput extends CreateRecordInput {
  @InputField(() => ID, "Phong trào", "The campaign")
  fromId!: string;

  @InputField(() => ID, "Phong trào rộng hơn hoặc có trước", "The wider or earlier campaign")
  toId!: string;

  @InputField(() => CampaignLinkKind, "Quan hệ", "How they stand to each other")
  kind!: CampaignLinkKind;

  @InputField(() => String, "Nguyên văn", "The words verbatim", { nullable: true })
  text?: string | null;
}
