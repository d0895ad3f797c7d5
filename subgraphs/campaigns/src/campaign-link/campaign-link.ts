import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { BaseRecord } from "@thidua/kit/model/database";
import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ObjectType } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { CampaignLinkKind } from "./campaign-link-kind.js";

/** That one campaign responds to, is a variant of, is part of or carries on another. Links never make a circle. */
@Directive('@key(fields: "id")')
@ObjectType({ description: "Quan hệ giữa hai phong trào. A link between two campaigns." })
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

  @Public()
  @Field(() => CampaignLinkKind, { description: "Quan hệ. How they stand to each other." })
  @Enum({ items: () => CampaignLinkKind, type: "string" })
  @Index()
  kind!: CampaignLinkKind;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Nguyên văn; null khi không giữ. The words verbatim; null when not kept.",
  })
  @Property({ type: "text", nullable: true })
  text?: string | null;
}
