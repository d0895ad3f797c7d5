import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { ID, InputType } from "type-graphql";
import { DocumentRelationKind } from "./document-relation-kind.js";

@InputType({ description: bilingual("Dữ liệu để nối hai văn bản", "What is needed to relate two documents") })
export class RelateDocumentsInput extends CreateRecordInput {
  @InputField(() => ID, "Văn bản thực hiện, sửa đổi, thay thế hoặc hướng dẫn", "The document that does it")
  fromId!: string;

  @InputField(() => ID, "Văn bản kia", "The other document")
  toId!: string;

  @InputField(() => DocumentRelationKind, "Loại quan hệ", "Kind of the relation")
  kind!: DocumentRelationKind;
}
