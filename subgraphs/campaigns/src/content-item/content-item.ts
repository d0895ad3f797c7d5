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

/** An item of the contents of a campaign or a plan. Items form a tree in the order of the source. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual("Nội dung của phong trào hay kế hoạch", "A content item of a campaign or a plan"),
})
@Entity({ tableName: "campaign_content_item" })
@Check({ name: "campaign_content_item_one_parent", expression: "(campaign_id is null) <> (plan_id is null)" })
export class CampaignContentItem extends BaseRecord {
  @ReferenceTo(() => Campaign, {
    nullable: true,
    description: ["Phong trào, nếu không phải kế hoạch", "The campaign, unless a plan is given"],
  })
  campaignId?: string | null;

  @ReferenceTo(() => EmulationPlan, {
    nullable: true,
    description: ["Kế hoạch, nếu không phải phong trào", "The plan, unless a campaign is given"],
  })
  planId?: string | null;

  @ReferenceTo(() => CampaignContentItem, { nullable: true, description: ["Mục cha", "The parent item"] })
  parentId?: string | null;

  @Choice(ContentItemKind, "Loại nội dung", "The kind of content item", { level: PUBLIC })
  kind!: ContentItemKind;

  @Whole("Thứ tự trong các mục cùng cấp, từ 1", "The position among the items of the same level, from 1", {
    level: PUBLIC,
  })
  position!: number;

  @Text(
    "Số mục như in; để trống khi mục không được đánh số",
    "The number as printed. Null: not applicable to an item without a number",
    {
      level: PUBLIC,
      nullable: true,
      limit: 20,
    },
  )
  number?: string | null;

  /** No article of a law is longer than 10,000 characters. */
  @Text("Nội dung, nguyên văn", "The text of the item", { level: PUBLIC, limit: 10_000 })
  text!: string;

  @Choices(
    TargetGroup,
    "Các đối tượng riêng của mục; rỗng nếu nguồn không nêu",
    "The groups that the item addresses. Empty if the source names none",
    { level: PUBLIC },
  )
  targetGroups!: TargetGroup[];
}
