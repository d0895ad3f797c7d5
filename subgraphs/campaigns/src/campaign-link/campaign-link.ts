import { Check, Entity, Index, ManyToOne, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Text } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { CampaignLinkKind } from "./campaign-link-kind.js";

/** That one campaign responds to, is a variant of, is part of or carries on another. Links never make a circle. */
@Directive('@key(fields: "id")')
@ObjectType({ description: bilingual("Quan hệ giữa hai phong trào", "A link between two campaigns") })
@Entity({ tableName: "campaign_link" })
@Unique({ properties: ["fromId", "toId", "kind"] })
@Check({ name: "campaign_link_no_self", expression: "from_campaign_id <> to_campaign_id" })
export class CampaignLink extends BaseRecord {
  @ManyToOne({ entity: () => Campaign, mapToPk: true, fieldName: "from_campaign_id" })
  @Index()
  fromId!: string;

  @ManyToOne({ entity: () => Campaign, mapToPk: true, fieldName: "to_campaign_id" })
  @Index()
  toId!: string;

  @Choice(CampaignLinkKind, "Quan hệ", "How they stand to each other", { level: PUBLIC, index: true })
  kind!: CampaignLinkKind;

  @Text("Nguyên văn; null khi không giữ", "The words verbatim; null when not kept", { level: PUBLIC, nullable: true })
  text?: string | null;
}
