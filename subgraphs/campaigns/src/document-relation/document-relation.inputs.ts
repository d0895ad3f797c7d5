import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput } from "@thidua/kit/model/fields";
import { InputType } from "type-graphql";
import { DocumentRelation } from "./document-relation.js";
import type { DocumentRelationKind } from "./document-relation-kind.js";

@InputType({
  description: bilingual("Dữ liệu của một quan hệ giữa hai văn bản", "The data of a relation between two documents"),
})
export class RelateDocumentsInput extends CreateRecordInput {
  @ColumnInput(DocumentRelation)
  fromId!: string;

  @ColumnInput(DocumentRelation)
  toId!: string;

  @ColumnInput(DocumentRelation)
  kind!: DocumentRelationKind;
}
