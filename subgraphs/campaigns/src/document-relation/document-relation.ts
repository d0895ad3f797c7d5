import { Entity, Enum, Index, ManyToOne, Unique } from "@mikro-orm/decorators/legacy";
import { BaseRecord } from "@thidua/kit/model/database";
import { Public } from "@thidua/kit/model/visibility";
import { Field, ObjectType } from "type-graphql";
import { CitedDocument } from "../cited-document/cited-document.js";
import { DocumentRelationKind } from "./document-relation-kind.js";

/** One document carries out, amends, replaces or guides another. */
@ObjectType({ description: "Quan hệ từ văn bản này đến văn bản khác. A relation from one document to another." })
@Entity({ tableName: "document_relation" })
@Unique({ properties: ["fromId", "toId", "kind"] })
export class DocumentRelation extends BaseRecord {
  @Public()
  @Field(() => DocumentRelationKind, { description: "Loại quan hệ. Kind of the relation." })
  @Enum({ items: () => DocumentRelationKind, type: "string" })
  kind!: DocumentRelationKind;

  @ManyToOne({ entity: () => CitedDocument, mapToPk: true, fieldName: "from_id" })
  fromId!: string;

  @ManyToOne({ entity: () => CitedDocument, mapToPk: true, fieldName: "to_id" })
  @Index()
  toId!: string;
}
