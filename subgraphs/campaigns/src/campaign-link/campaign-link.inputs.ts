import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput } from "@thidua/kit/model/fields";
import { InputType } from "type-graphql";
import { CampaignLink } from "./campaign-link.js";
import type { CampaignLinkKind } from "./campaign-link-kind.js";

@InputType({
  description: bilingual("Quan hệ cần ghi giữa hai phong trào", "The link to create between two campaigns"),
})
export class LinkCampaignsInput extends CreateRecordInput {
  @ColumnInput(CampaignLink)
  fromId!: string;

  @ColumnInput(CampaignLink)
  toId!: string;

  @ColumnInput(CampaignLink)
  kind!: CampaignLinkKind;

  @ColumnInput(CampaignLink)
  text?: string | null;
}
