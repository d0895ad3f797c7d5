import { bilingual } from "@thidua/base/locale";
import { VersionedInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { RecordInput } from "@thidua/kit/model/records";
import { TargetGroup } from "@thidua/vocabulary/enumerations";
import { ID, InputType } from "type-graphql";
import { ContentItemKind } from "./content-item-kind.js";

@InputType({ description: bilingual("Một mục nội dung và các mục con", "A content item with the items below it") })
export class ContentItemInput extends RecordInput {
  @InputField(() => ContentItemKind, "Loại", "Kind")
  kind!: ContentItemKind;

  @InputField(() => String, "Số mục như in", "Number as printed", { nullable: true })
  number?: string | null;

  @InputField(() => String, "Nội dung", "The text")
  text!: string;

  @InputField(() => [TargetGroup], "Đối tượng riêng của mục", "Whom the item addresses", { nullable: true })
  targetGroups?: TargetGroup[] | null;

  @InputField(() => [ContentItemInput], "Các mục con, theo thứ tự", "Items below it, in order", { nullable: true })
  children?: ContentItemInput[] | null;
}

@InputType({
  description: bilingual(
    "Dữ liệu để thêm nội dung. What is needed to add a content item. expectedVersion là phiên bản của phong trào hay kế hoạch",
    "`expectedVersion` is that of the campaign or plan",
  ),
})
export class AddContentItemInput extends VersionedInput {
  @InputField(() => ID, "Phong trào (hoặc kế hoạch)", "The campaign, or else the plan", { nullable: true })
  campaignId?: string | null;

  @InputField(() => ID, "Kế hoạch (hoặc phong trào)", "The plan, or else the campaign", { nullable: true })
  planId?: string | null;

  @InputField(() => ID, "Mục cha", "The item above it", { nullable: true })
  parentId?: string | null;

  @InputField(() => ContentItemInput, "Mục nội dung", "The item")
  item!: ContentItemInput;
}
