import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { Field, ID, InputType } from "type-graphql";
import { CampaignLinkKind } from "./campaign-link-kind.js";

@InputType({ description: "Dữ liệu để gắn hai phong trào. What is needed to link two campaigns." })
export class LinkCampaignsInput extends CreateRecordInput {
  @Field(() => ID, { description: "Phong trào. The campaign." })
  fromId!: string;

  @Field(() => ID, { description: "Phong trào rộng hơn hoặc có trước. The wider or earlier campaign." })
  toId!: string;

  @Field(() => CampaignLinkKind, { description: "Quan hệ. How they stand to each other." })
  kind!: CampaignLinkKind;

  @Field(() => String, { nullable: true, description: "Nguyên văn. The words verbatim." })
  text?: string | null;
}
