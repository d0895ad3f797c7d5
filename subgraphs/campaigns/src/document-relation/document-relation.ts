import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, ReferenceTo } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { CitedDocument } from "../cited-document/cited-document.js";
import { DocumentRelationKind } from "./document-relation-kind.js";

/** One document implements, amends, replaces or guides another. */
@ObjectType({
  description: bilingual("Quan hệ của một văn bản với văn bản khác", "A relation from one document to another"),
})
@Entity({ tableName: "document_relation" })
@Unique({ properties: ["fromId", "toId", "kind"] })
export class DocumentRelation extends BaseRecord {
  @Choice(DocumentRelationKind, "Loại quan hệ", "The kind of the relation", { level: PUBLIC })
  kind!: DocumentRelationKind;

  @ReferenceTo(() => CitedDocument, {
    index: false,
    description: [
      "Văn bản thực hiện, sửa đổi, thay thế hoặc hướng dẫn văn bản kia",
      "The document that implements, amends, replaces or guides the other one",
    ],
  })
  fromId!: string;

  @ReferenceTo(() => CitedDocument, {
    description: [
      "Văn bản được thực hiện, sửa đổi, thay thế hoặc hướng dẫn",
      "The document that is implemented, amended, replaced or guided",
    ],
  })
  toId!: string;
}
