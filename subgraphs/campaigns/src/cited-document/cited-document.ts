import { Entity, Property, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { DocumentReference, DocumentReferenceKind, DocumentType, searchableNumber } from "@thidua/documents";
import { Choice, Day, ForeignId, Json, ReferenceTo, Text, Whole } from "@thidua/kit/model/columns";
import { Certainty } from "@thidua/kit/model/provenance";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";

/**
 * A document that records of the graph cite. It is registered once, however often it is cited. The columns beside `reference`
 * repeat what was read from it, so that documents can be filtered and ordered.
 */
@Directive('@key(fields: "id")')
@ObjectType({ description: bilingual("Văn bản được viện dẫn", "A document that the graph cites") })
@Entity({ tableName: "cited_document" })
export class CitedDocument extends SearchableRecord {
  @Json(
    () => DocumentReference,
    "Trích dẫn: nguyên văn và các phần đọc được từ nguyên văn",
    "The reference: its words, verbatim, and what was read from them",
    { level: PUBLIC },
  )
  reference!: DocumentReference;

  @Choice(
    DocumentReferenceKind,
    "Cách đánh số; để trống khi văn bản không có số hoặc không có ký hiệu",
    "The way of numbering. Null: not applicable without a number or a symbol",
    { level: PUBLIC, nullable: true, index: true },
  )
  kind?: DocumentReferenceKind | null;

  @Choice(DocumentType, "Loại văn bản", "The type of the document", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    index: true,
  })
  type?: DocumentType | null;

  @Whole("Số văn bản", "The number", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    index: true,
  })
  number?: number | null;

  @Text("Ký hiệu viết đúng quy định, ví dụ “KH-UBND”", "The symbol in the prescribed spelling, such as KH-UBND", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    index: true,
  })
  symbol?: string | null;

  @Text("Ký hiệu của cơ quan ban hành", "The symbol of the issuing organization", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    index: true,
  })
  issuerSymbol?: string | null;

  @Day("Ngày ban hành ghi trong trích dẫn", "The date of issue that the reference states", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    index: true,
  })
  issuedOn?: string | null;

  @Day(
    "Ngày ban hành theo nguồn thứ cấp, khi trích dẫn không ghi ngày",
    "The date of issue from a secondary source, if the reference states none",
    { level: PUBLIC, nullable: "NOT_STATED" },
  )
  secondaryIssuedOn?: string | null;

  @Whole("Năm ban hành", "The year of issue", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    index: true,
  })
  year?: number | null;

  @Text(
    "Nhiệm kỳ của cấp ủy ban hành, vì văn bản của Đảng đánh số theo nhiệm kỳ",
    "The term of the issuing committee, by which Party documents are numbered",
    { level: PUBLIC, nullable: "NOT_STATED", limit: 50 },
  )
  term?: string | null;

  @Text(
    "Người ký, khi khác với cơ quan trong ký hiệu (“Chủ tịch UBND tỉnh”)",
    "The signer, if not the organization that the symbol names",
    { level: PUBLIC, nullable: "NOT_STATED", limit: 200 },
  )
  signer?: string | null;

  @ForeignId({
    nullable: true,
    description: [
      "Cơ quan ban hành, đúng tổ chức tại ngày ban hành",
      "The issuing organization, as it was on the date of issue",
    ],
  })
  issuerId?: string | null;

  @ReferenceTo(() => CitedDocument, {
    nullable: true,
    description: [
      "Văn bản có lẽ được viện dẫn, khi trích dẫn không ghi số",
      "The document that a reference without a number probably means",
    ],
  })
  suggestedDocumentId?: string | null;

  @Choice(
    Certainty,
    "Mức độ chắc chắn của gợi ý; để trống khi không có gợi ý",
    "The certainty of the suggestion. Null: not applicable without a suggestion",
    { level: PUBLIC, nullable: true },
  )
  suggestionCertainty?: Certainty | null;

  /** The key by which the register recognizes a document. Not a field. Null while a part is missing, see `registerKey`. */
  @Property({ type: "text", nullable: true })
  @Unique()
  identityKey?: string | null;

  override searchableTexts() {
    const { text, title, issuer } = this.reference;
    return { names: [title, ...searchableNumber(this.reference), text], contents: [issuer, this.signer] };
  }
}
