import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { ID, InputType, Int } from "type-graphql";
import { CitationKind } from "./citation-kind.js";

@InputType({ description: bilingual("Dữ liệu để ghi một chỗ dẫn văn bản", "What is needed to store a citation") })
export class CiteDocumentInput extends CreateRecordInput {
  @InputField(() => ID, "Văn bản được dẫn", "The document that is cited")
  documentId!: string;

  @InputField(() => CitationKind, "Vai trò của văn bản", "What the document is to the thing that cites it")
  kind!: CitationKind;

  @InputField(
    () => String,
    "Nguyên văn như in (mặc định: nguyên văn trong danh mục)",
    "The words as printed; by default those of the register",
    { nullable: true },
  )
  text?: string | null;

  @InputField(
    () => Int,
    "Thứ tự trong nơi dẫn (mặc định: cuối)",
    "Place in the order of the text that cites; last by default",
    { nullable: true },
  )
  position?: number | null;

  @InputField(() => ID, "Phong trào dẫn văn bản", "The campaign that cites it", { nullable: true })
  campaignId?: string | null;

  @InputField(() => ID, "Kế hoạch dẫn văn bản", "The plan that cites it", { nullable: true })
  planId?: string | null;

  @InputField(() => ID, "Nội dung dẫn văn bản", "The content item that cites it", { nullable: true })
  contentItemId?: string | null;

  @InputField(() => ID, "Bài in chỗ dẫn", "The news article that prints it", { nullable: true })
  newsArticleId?: string | null;

  @InputField(() => ID, "Cổng in chỗ dẫn ở khẩu hiệu", "The portal whose banner prints it", { nullable: true })
  portalId?: string | null;
}
