import { Check, Entity, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, ReferenceTo, Text } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { CampaignLinkKind } from "./campaign-link-kind.js";

/** A link from a campaign to one that it responds to, carries out locally, is part of or continues. Links form no cycle. */
@Directive('@key(fields: "id")')
@ObjectType({ description: bilingual("Quan hệ giữa hai phong trào", "A link between two campaigns") })
@Entity({ tableName: "campaign_link" })
@Unique({ properties: ["fromId", "toId", "kind"] })
@Check({ name: "campaign_link_no_self", expression: "from_campaign_id <> to_campaign_id" })
export class CampaignLink extends BaseRecord {
  @ReferenceTo(() => Campaign, {
    column: "from_campaign_id",
    description: ["Phong trào", "The campaign that the link starts from"],
  })
  fromId!: string;

  @ReferenceTo(() => Campaign, {
    column: "to_campaign_id",
    description: ["Phong trào rộng hơn hoặc có trước", "The wider or earlier campaign"],
  })
  toId!: string;

  @Choice(CampaignLinkKind, "Quan hệ giữa hai phong trào", "The relation between the two campaigns", {
    level: PUBLIC,
    index: true,
  })
  kind!: CampaignLinkKind;

  @Text("Quan hệ, nguyên văn trong nguồn", "The words of the source", { level: PUBLIC, nullable: "NOT_STATED" })
  text?: string | null;
}
