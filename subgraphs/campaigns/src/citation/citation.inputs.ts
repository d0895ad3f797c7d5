import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { InputType, Int } from "type-graphql";
import { Citation } from "./citation.js";
import type { CitationKind } from "./citation-kind.js";

@InputType({ description: bilingual("Dữ liệu của một chỗ viện dẫn văn bản", "The data of a citation") })
export class CiteDocumentInput extends CreateRecordInput {
  @ColumnInput(Citation)
  documentId!: string;

  @ColumnInput(Citation)
  kind!: CitationKind;

  @InputField(
    () => String,
    "Nguyên văn chỗ viện dẫn; mặc định là nguyên văn trong danh mục văn bản",
    "The words of the citation, verbatim. By default those of the register",
    { nullable: true },
  )
  text?: string | null;

  @InputField(
    () => Int,
    "Thứ tự trong nơi viện dẫn, từ 1; mặc định ở cuối",
    "The position among the citations of the same text, from 1. Last by default",
    { nullable: true },
  )
  position?: number | null;

  @ColumnInput(Citation)
  campaignId?: string | null;

  @ColumnInput(Citation)
  planId?: string | null;

  @ColumnInput(Citation)
  contentItemId?: string | null;

  @ColumnInput(Citation)
  newsArticleId?: string | null;

  @ColumnInput(Citation)
  portalId?: string | null;
}
