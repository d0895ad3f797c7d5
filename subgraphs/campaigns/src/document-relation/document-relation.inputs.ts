import { IdempotentInput } from "@thidua/kit/graph/mutations";
import { Certainty, SourceReferenceInput } from "@thidua/kit/model/provenance";
import { Field, ID, InputType } from "type-graphql";
import { DocumentRelationKind } from "./document-relation-kind.js";

@InputType({ description: "Dữ liệu để nối hai văn bản. What is needed to relate two documents." })
export class RelateDocumentsInput extends IdempotentInput {
  @Field(() => ID, { description: "Văn bản thực hiện, sửa đổi, thay thế hoặc hướng dẫn. The document that does it." })
  fromId!: string;

  @Field(() => ID, { description: "Văn bản kia. The other document." })
  toId!: string;

  @Field(() => DocumentRelationKind, { description: "Loại quan hệ. Kind of the relation." })
  kind!: DocumentRelationKind;

  @Field(() => Certainty, {
    nullable: true,
    description: "Mức độ chắc chắn (mặc định STATED). Certainty, STATED by default.",
  })
  certainty?: Certainty | null;

  @Field(() => [SourceReferenceInput], { nullable: true, description: "Nguồn. Sources." })
  sources?: SourceReferenceInput[] | null;
}
