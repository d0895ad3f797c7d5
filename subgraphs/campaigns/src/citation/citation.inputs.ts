import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { Field, ID, InputType, Int } from "type-graphql";
import { CitationKind } from "./citation-kind.js";

@InputType({ description: "Dữ liệu để ghi một chỗ dẫn văn bản. What is needed to store a citation." })
export class CiteDocumentInput extends CreateRecordInput {
  @Field(() => ID, { description: "Văn bản được dẫn. The document that is cited." })
  documentId!: string;

  @Field(() => CitationKind, { description: "Vai trò của văn bản. What the document is to the thing that cites it." })
  kind!: CitationKind;

  @Field(() => String, {
    nullable: true,
    description:
      "Nguyên văn như in (mặc định: nguyên văn trong danh mục). The words as printed; by default those of the register.",
  })
  text?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Thứ tự trong nơi dẫn (mặc định: cuối). Place in the order of the text that cites; last by default.",
  })
  position?: number | null;

  @Field(() => ID, { nullable: true, description: "Phong trào dẫn văn bản. The campaign that cites it." })
  campaignId?: string | null;

  @Field(() => ID, { nullable: true, description: "Kế hoạch dẫn văn bản. The plan that cites it." })
  planId?: string | null;

  @Field(() => ID, { nullable: true, description: "Nội dung dẫn văn bản. The content item that cites it." })
  contentItemId?: string | null;

  @Field(() => ID, { nullable: true, description: "Bài in chỗ dẫn. The news article that prints it." })
  newsArticleId?: string | null;

  @Field(() => ID, { nullable: true, description: "Cổng in chỗ dẫn ở khẩu hiệu. The portal whose banner prints it." })
  portalId?: string | null;
}
