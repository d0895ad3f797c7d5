import { Entity, Enum, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { DocumentReference, DocumentReferenceKind, DocumentType } from "@thidua/documents";
import { Certainty } from "@thidua/kit/model/provenance";
import { DateScalar } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, Int, ObjectType } from "type-graphql";

/**
 * A document that somebody in the graph cites, once, however often it is cited. The columns beside `reference` repeat what
 * was read in it, so that documents can be filtered and ordered.
 */
@Directive('@key(fields: "id")')
@ObjectType({ description: "Văn bản được dẫn trong đồ thị. A document that is cited in the graph." })
@Entity({ tableName: "cited_document" })
export class CitedDocument extends SearchableRecord {
  @Public()
  @Field(() => DocumentReference, {
    description: "Trích dẫn: nguyên văn và các phần đọc được. The citation: its words verbatim beside what they say.",
  })
  @Property({ type: "json" })
  reference!: DocumentReference;

  @Public()
  @Field(() => DocumentReferenceKind, {
    nullable: true,
    description: "Cách đánh số; null khi không có số. How it is numbered; null without a number.",
  })
  @Enum({ items: () => DocumentReferenceKind, type: "string", nullable: true })
  @Index()
  kind?: DocumentReferenceKind | null;

  @Public()
  @Field(() => DocumentType, {
    nullable: true,
    description: "Loại văn bản; null khi không rõ. Type of the document; null when unknown.",
  })
  @Enum({ items: () => DocumentType, type: "string", nullable: true })
  @Index()
  type?: DocumentType | null;

  @Public()
  @Field(() => Int, {
    nullable: true,
    description: "Số văn bản; null khi nguồn không ghi số. The number; null when the source prints none.",
  })
  @Property({ type: "integer", nullable: true })
  @Index()
  number?: number | null;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Ký hiệu, bỏ khoảng trắng; null khi không có. Symbol without spaces; null when there is none.",
  })
  @Property({ type: "text", nullable: true })
  @Index()
  symbol?: string | null;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Ký hiệu cơ quan ban hành; null khi không có. Code of the issuing body; null when there is none.",
  })
  @Property({ type: "text", nullable: true })
  @Index()
  issuerSymbol?: string | null;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Ngày ban hành ghi trong nguồn; null khi nguồn không ghi. Date of issue as cited; null when not printed.",
  })
  @Property({ type: "date", nullable: true })
  @Index()
  issuedOn?: string | null;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Ngày ban hành theo nguồn thứ cấp, khi trích dẫn không ghi; null khi không có. " +
      "Date of issue from a second-hand source, where the citation prints none; null when there is none.",
  })
  @Property({ type: "date", nullable: true })
  secondaryIssuedOn?: string | null;

  @Public()
  @Field(() => Int, {
    nullable: true,
    description: "Năm ban hành; null khi không rõ. Year of issue; null when unknown.",
  })
  @Property({ type: "integer", nullable: true })
  @Index()
  year?: number | null;

  @Public()
  @Field(() => String, {
    nullable: true,
    description:
      "Nhiệm kỳ của cấp ủy ban hành, vì văn bản của Đảng đánh số theo nhiệm kỳ; null khi không rõ. " +
      "Term of the issuing committee, by which Party documents are numbered; null when unknown.",
  })
  @Property({ type: "text", nullable: true })
  term?: string | null;

  @Public()
  @Field(() => String, {
    nullable: true,
    description:
      "Người ký, khi khác với cơ quan trong ký hiệu (“Chủ tịch UBND tỉnh”); null khi không ghi. " +
      "The signer, where it is not the body that the symbol names; null when not printed.",
  })
  @Property({ type: "text", nullable: true })
  signer?: string | null;

  /** The body that issued it, as it was on that day: a body of the organizations subgraph. */
  @Property({ type: "uuid", nullable: true })
  @Index()
  issuerId?: string | null;

  @ManyToOne({ entity: () => CitedDocument, mapToPk: true, fieldName: "suggested_document_id", nullable: true })
  @Index()
  suggestedDocumentId?: string | null;

  @Public()
  @Field(() => Certainty, {
    nullable: true,
    description:
      "Mức độ chắc chắn của gợi ý; null khi không có gợi ý. How certain the suggestion is; null without one.",
  })
  @Enum({ items: () => Certainty, type: "string", nullable: true })
  suggestionCertainty?: Certainty | null;

  /** Not exposed. Null where a part of the identity is missing: then nobody can say whether two are the same. */
  @Property({ type: "text", nullable: true })
  @Unique()
  identityKey?: string | null;

  override searchableTexts() {
    const { text, title, issuer, numberRaw, symbol } = this.reference;
    return [text, title, issuer, numberRaw, symbol, this.signer];
  }
}
