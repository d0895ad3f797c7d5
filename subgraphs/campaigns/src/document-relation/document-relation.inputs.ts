import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { Field, ID, InputType } from "type-graphql";
import { DocumentRelationKind } from "./document-relation-kind.js";

@InputType({ description: "Dữ liệu để nối hai văn bản. What is needed to relate two documents." })
export class RelateDocumentsInput extends CreateRecordInput {
  @Field(() => ID, { description: "Văn bản thực hiện, sửa đổi, thay thế hoặc hướng dẫn. The document that does it." })
  fromId!: string;

  @Field(() => ID, { description: "Văn bản kia. The other document." })
  toId!: string;

  @Field(() => DocumentRelationKind, { description: "Loại quan hệ. Kind of the relation." })
  kind!: DocumentRelationKind;
}
