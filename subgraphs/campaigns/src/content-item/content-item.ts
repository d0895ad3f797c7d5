import { Check, Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { BaseRecord, ListProperty } from "@thidua/kit/model/database";
import { Public } from "@thidua/kit/model/visibility";
import { TargetGroup } from "@thidua/vocabulary/enumerations";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { ContentItemKind } from "./content-item-kind.js";

/** One item of what a campaign or a plan asks for; items form a tree in source order. */
@Directive('@key(fields: "id")')
@ObjectType({ description: "Nội dung của phong trào hay kế hoạch. An item of a campaign's or plan's contents." })
@Entity({ tableName: "campaign_content_item" })
@Check({ name: "campaign_content_item_one_parent", expression: "(campaign_id is null) <> (plan_id is null)" })
export class CampaignContentItem extends BaseRecord {
  @ManyToOne({ entity: () => Campaign, mapToPk: true, fieldName: "campaign_id", nullable: true })
  @Index()
  campaignId?: string | null;

  @ManyToOne({ entity: () => EmulationPlan, mapToPk: true, fieldName: "plan_id", nullable: true })
  @Index()
  planId?: string | null;

  @ManyToOne({ entity: () => CampaignContentItem, mapToPk: true, fieldName: "parent_id", nullable: true })
  @Index()
  parentId?: string | null;

  @Public()
  @Field(() => ContentItemKind, { description: "Loại. Kind." })
  @Enum({ items: () => ContentItemKind, type: "string" })
  kind!: ContentItemKind;

  @Public()
  @Field(() => Int, {
    description: "Thứ tự trong các mục cùng cấp, từ 1. Place among the items of its level, from 1.",
  })
  @Property({ type: "integer" })
  position!: number;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Số mục như in; null khi không đánh số. Number as printed; null when it has none.",
  })
  @Property({ type: "text", nullable: true })
  number?: string | null;

  @Public()
  @Field(() => String, { description: "Nội dung. The text." })
  @Property({ type: "text" })
  text!: string;

  @Public()
  @Field(() => [TargetGroup], {
    description: "Đối tượng riêng của mục; rỗng khi không nêu. Whom the item addresses, if told.",
  })
  @ListProperty()
  targetGroups!: TargetGroup[];
}
