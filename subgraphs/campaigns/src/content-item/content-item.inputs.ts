import { VersionedInput } from "@thidua/kit/graph/mutations";
import { RecordInput } from "@thidua/kit/model/records";
import { TargetGroup } from "@thidua/vocabulary/enumerations";
import { Field, ID, InputType } from "type-graphql";
import { ContentItemKind } from "./content-item-kind.js";

@InputType({ description: "Một mục nội dung và các mục con. A content item with the items below it." })
export class ContentItemInput extends RecordInput {
  @Field(() => ContentItemKind, { description: "Loại. Kind." })
  kind!: ContentItemKind;

  @Field(() => String, { nullable: true, description: "Số mục như in. Number as printed." })
  number?: string | null;

  @Field(() => String, { description: "Nội dung. The text." })
  text!: string;

  @Field(() => [TargetGroup], { nullable: true, description: "Đối tượng riêng của mục. Whom the item addresses." })
  targetGroups?: TargetGroup[] | null;

  @Field(() => [ContentItemInput], {
    nullable: true,
    description: "Các mục con, theo thứ tự. Items below it, in order.",
  })
  children?: ContentItemInput[] | null;
}

@InputType({
  description:
    "Dữ liệu để thêm nội dung. What is needed to add a content item. " +
    "expectedVersion là phiên bản của phong trào hay kế hoạch. `expectedVersion` is that of the campaign or plan.",
})
export class AddContentItemInput extends VersionedInput {
  @Field(() => ID, { nullable: true, description: "Phong trào (hoặc kế hoạch). The campaign, or else the plan." })
  campaignId?: string | null;

  @Field(() => ID, { nullable: true, description: "Kế hoạch (hoặc phong trào). The plan, or else the campaign." })
  planId?: string | null;

  @Field(() => ID, { nullable: true, description: "Mục cha. The item above it." })
  parentId?: string | null;

  @Field(() => ContentItemInput, { description: "Mục nội dung. The item." })
  item!: ContentItemInput;
}
