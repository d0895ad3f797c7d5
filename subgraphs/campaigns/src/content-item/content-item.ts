import { Check, Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Choices, ReferenceTo, Text, Whole } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { TargetGroup } from "@thidua/vocabulary/enumerations";
import { Directive, ObjectType } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { ContentItemKind } from "./content-item-kind.js";

/** One item of what a campaign or a plan asks for; items form a tree in source order. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual("Nội dung của phong trào hay kế hoạch", "An item of a campaign's or plan's contents"),
})
@Entity({ tableName: "campaign_content_item" })
@Check({ name: "campaign_content_item_one_parent", expression: "(campaign_id is null) <> (plan_id is null)" })
export class CampaignContentItem extends BaseRecord {
  @ReferenceTo(() => Campaign, { nullable: true })
  campaignId?: string | null;

  @ReferenceTo(() => EmulationPlan, { nullable: true })
  planId?: string | null;

  @ReferenceTo(() => CampaignContentItem, { nullable: true })
  parentId?: string | null;

  @Choice(ContentItemKind, "Loại", "Kind", { level: PUBLIC })
  kind!: ContentItemKind;

  @Whole("Thứ tự trong các mục cùng cấp, từ 1", "Place among the items of its level, from 1", { level: PUBLIC })
  position!: number;

  @Text("Số mục như in; null khi không đánh số", "Number as printed; null when it has none", {
    level: PUBLIC,
    nullable: true,
  })
  number?: string | null;

  @Text("Nội dung", "The text", { level: PUBLIC })
  text!: string;

  @Choices(TargetGroup, "Đối tượng riêng của mục; rỗng khi không nêu", "Whom the item addresses, if told", {
    level: PUBLIC,
  })
  targetGroups!: TargetGroup[];
}
