import { Entity, Property, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { DocumentReference, DocumentReferenceKind, DocumentType } from "@thidua/documents";
import { Choice, Day, ForeignId, Json, ReferenceTo, Text, Whole } from "@thidua/kit/model/columns";
import { Certainty } from "@thidua/kit/model/provenance";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";

/**
 * A document that somebody in the graph cites, once, however often it is cited. The columns beside `reference` repeat what
 * was read in it, so that documents can be filtered and ordered.
 */
@Directive('@key(fields: "id")')
@ObjectType({ description: bilingual("Văn bản được dẫn trong đồ thị", "A document that is cited in the graph") })
@Entity({ tableName: "cited_document" })
export class CitedDocument extends SearchableRecord {
  @Json(
    () => DocumentReference,
    "Trích dẫn: nguyên văn và các phần đọc được",
    "The citation: its words verbatim beside what they say",
    { level: PUBLIC },
  )
  reference!: DocumentReference;

  @Choice(DocumentReferenceKind, "Cách đánh số; null khi không có số", "How it is numbered; null without a number", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  kind?: DocumentReferenceKind | null;

  @Choice(DocumentType, "Loại văn bản; null khi không rõ", "Type of the document; null when unknown", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  type?: DocumentType | null;

  @Whole("Số văn bản; null khi nguồn không ghi số", "The number; null when the source prints none", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  number?: number | null;

  @Text("Ký hiệu, bỏ khoảng trắng; null khi không có", "Symbol without spaces; null when there is none", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  symbol?: string | null;

  @Text("Ký hiệu cơ quan ban hành; null khi không có", "Code of the issuing body; null when there is none", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  issuerSymbol?: string | null;

  @Day("Ngày ban hành ghi trong nguồn; null khi nguồn không ghi", "Date of issue as cited; null when not printed", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  issuedOn?: string | null;

  @Day(
    "Ngày ban hành theo nguồn thứ cấp, khi trích dẫn không ghi; null khi không có",
    "Date of issue from a second-hand source, where the citation prints none; null when there is none",
    { level: PUBLIC, nullable: true },
  )
  secondaryIssuedOn?: string | null;

  @Whole("Năm ban hành; null khi không rõ", "Year of issue; null when unknown", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  year?: number | null;

  @Text(
    "Nhiệm kỳ của cấp ủy ban hành, vì văn bản của Đảng đánh số theo nhiệm kỳ; null khi không rõ",
    "Term of the issuing committee, by which Party documents are numbered; null when unknown",
    { level: PUBLIC, nullable: true },
  )
  term?: string | null;

  @Text(
    "Người ký, khi khác với cơ quan trong ký hiệu (“Chủ tịch UBND tỉnh”); null khi không ghi",
    "The signer, where it is not the body that the symbol names; null when not printed",
    { level: PUBLIC, nullable: true },
  )
  signer?: string | null;

  /** The body that issued it, as it was on that day: a body of the organizations subgraph. */
  @ForeignId({ nullable: true })
  issuerId?: string | null;

  @ReferenceTo(() => CitedDocument, { nullable: true })
  suggestedDocumentId?: string | null;

  @Choice(
    Certainty,
    "Mức độ chắc chắn của gợi ý; null khi không có gợi ý",
    "How certain the suggestion is; null without one",
    { level: PUBLIC, nullable: true },
  )
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
