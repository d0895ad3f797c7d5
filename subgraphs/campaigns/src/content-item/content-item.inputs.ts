import { bilingual } from "@thidua/base/locale";
import { VersionedInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { RecordInput } from "@thidua/kit/model/records";
import type { TargetGroup } from "@thidua/vocabulary/enumerations";
import { InputType } from "type-graphql";
import { CampaignContentItem } from "./content-item.js";
import type { ContentItemKind } from "./content-item-kind.js";

@InputType({ description: bilingual("Một mục nội dung và các mục con", "A content item with its child items") })
export class ContentItemInput extends RecordInput {
  @ColumnInput(CampaignContentItem)
  kind!: ContentItemKind;

  @ColumnInput(CampaignContentItem)
  number?: string | null;

  @ColumnInput(CampaignContentItem)
  text!: string;

  @ColumnInput(CampaignContentItem, { nullable: true })
  targetGroups?: TargetGroup[] | null;

  @InputField(() => [ContentItemInput], "Các mục con, theo thứ tự", "The child items, in order", { nullable: true })
  children?: ContentItemInput[] | null;
}

@InputType({
  description: bilingual(
    "Nội dung cần thêm cho một phong trào hoặc một kế hoạch. expectedVersion là phiên bản của phong trào hay kế hoạch",
    "A content item to add to a campaign or a plan. `expectedVersion` is the version of the campaign or plan",
  ),
})
export class AddContentItemInput extends VersionedInput {
  @ColumnInput(CampaignContentItem)
  campaignId?: string | null;

  @ColumnInput(CampaignContentItem)
  planId?: string | null;

  @ColumnInput(CampaignContentItem)
  parentId?: string | null;

  @InputField(() => ContentItemInput, "Mục nội dung", "The content item")
  item!: ContentItemInput;
}
