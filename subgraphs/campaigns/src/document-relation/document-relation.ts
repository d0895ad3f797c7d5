import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, ReferenceTo } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { CitedDocument } from "../cited-document/cited-document.js";
import { DocumentRelationKind } from "./document-relation-kind.js";

/** One document carries out, amends, replaces or guides another. */
@ObjectType({
  description: bilingual("Quan hệ từ văn bản này đến văn bản khác", "A relation from one document to another"),
})
@Entity({ tableName: "document_relation" })
@Unique({ properties: ["fromId", "toId", "kind"] })
export class DocumentRelation extends BaseRecord {
  @Choice(DocumentRelationKind, "Loại quan hệ", "Kind of the relation", { level: PUBLIC })
  kind!: DocumentRelationKind;

  @ReferenceTo(() => CitedDocument, { index: false })
  fromId!: string;

  @ReferenceTo(() => CitedDocument)
  toId!: string;
}
