import "reflect-metadata";
import { bilingual } from "@thidua/base/locale";
import { ObjectField } from "@thidua/kit/model/fields";
import { Certainty } from "@thidua/kit/model/provenance";
import { DateScalar } from "@thidua/kit/model/scalars";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, Int, ObjectType } from "type-graphql";
import { DocumentReferenceFlag } from "./document-reference-flag.js";
import { DocumentReferenceKind } from "./document-reference-kind.js";
import { DocumentType } from "./document-type.js";
import { fieldDescriptions } from "./field-descriptions.js";

const stated = { level: PUBLIC, nullable: "NOT_STATED" } as const;
/** The description of the field states when it does not apply. */
const conditional = { level: PUBLIC, nullable: true } as const;

/**
 * A document as a text cites it: the citation verbatim beside what is read from it. A value that is stored as JSON.
 *
 * Source: specification of document numbers, section 5 (Nghị định 30/2020/NĐ-CP, annexes I and III).
 */
@Directive("@shareable")
@ObjectType({
  description: bilingual(
    "Trích dẫn văn bản: nguyên văn và các thành phần đọc được",
    "A cited document: the citation verbatim and its parsed components",
  ),
})
export class DocumentReference {
  @ObjectField(() => String, ...fieldDescriptions.text, { level: PUBLIC })
  text!: string;

  @ObjectField(
    () => DocumentReferenceKind,
    "Cách đánh số; để trống nếu trích dẫn không có số hoặc không có ký hiệu",
    "The numbering scheme. Null: not applicable to a citation without a number or a symbol",
    conditional,
  )
  kind!: DocumentReferenceKind | null;

  @ObjectField(() => DocumentType, "Loại văn bản", "The type of the document", stated)
  type!: DocumentType | null;

  @ObjectField(
    () => String,
    "Chữ viết tắt tên loại văn bản, công văn là CV; để trống với luật",
    "The abbreviation of the type, CV for an official letter. Null: not applicable to a law",
    conditional,
  )
  typeSymbol!: string | null;

  @ObjectField(
    () => Int,
    "Số của văn bản, dạng số nguyên; để trống nếu trích dẫn không có số",
    "The number as an integer. Null: not applicable to a citation without a number",
    conditional,
  )
  number!: number | null;

  @ObjectField(
    () => String,
    "Số như in trong nguồn, ví dụ “03” hoặc “1.234”; để trống nếu trích dẫn không có số",
    "The number as printed, such as 03 or 1.234. Null: not applicable to a citation without a number",
    conditional,
  )
  numberRaw!: string | null;

  @ObjectField(
    () => String,
    "Chữ cái sau số, ví dụ “a” trong 12a; để trống nếu không có",
    "The letter after the number, such as a in 12a. Null: not applicable without a letter",
    conditional,
  )
  suffix!: string | null;

  @ObjectField(
    () => Int,
    "Năm trong số của văn bản quy phạm pháp luật; để trống với văn bản khác",
    "The year in the number of a legislative document. Null: not applicable to other documents",
    conditional,
  )
  year!: number | null;

  @ObjectField(
    () => String,
    "Ký hiệu viết đúng quy định, ví dụ “QĐ-UBND”; để trống nếu không có",
    "The symbol in the prescribed spelling, such as QĐ-UBND. Null: not applicable without a symbol",
    conditional,
  )
  symbol!: string | null;

  @ObjectField(
    () => String,
    "Ký hiệu như in trong nguồn, ví dụ “QĐ - UBND”; để trống nếu không có",
    "The symbol as printed, such as QĐ - UBND. Null: not applicable without a symbol",
    conditional,
  )
  symbolRaw!: string | null;

  @ObjectField(
    () => String,
    "Ký hiệu cơ quan ban hành, ví dụ “UBND”; để trống nếu không có",
    "The code of the issuing organization, such as UBND. Null: not applicable without a code",
    conditional,
  )
  issuerSymbol!: string | null;

  @ObjectField(
    () => String,
    "Ký hiệu đơn vị soạn thảo công văn; để trống nếu không có",
    "The code of the unit that drafted an official letter. Null: not applicable without a code",
    conditional,
  )
  unitSymbol!: string | null;

  @ObjectField(() => String, ...fieldDescriptions.issuer, stated)
  issuer!: string | null;

  @ObjectField(() => String, ...fieldDescriptions.title, stated)
  title!: string | null;

  @ObjectField(() => Int, ...fieldDescriptions.ordinal, stated)
  ordinal!: number | null;

  @ObjectField(() => String, ...fieldDescriptions.ordinalRaw, stated)
  ordinalRaw!: string | null;

  @ObjectField(() => String, ...fieldDescriptions.term, stated)
  term!: string | null;

  @ObjectField(
    () => DateScalar,
    "Ngày ban hành; để trống nếu nguồn không nêu hoặc nêu ngày không có thật",
    "Identifies the date the document was issued. Null: not stated in the source, or stated as a date that does not exist",
    conditional,
  )
  issuedOn!: string | null;

  @ObjectField(
    () => [DocumentReferenceFlag],
    "Các điểm cần người xem lại; danh sách rỗng nếu không có",
    "The points that need a person's review, empty without any",
    { level: PUBLIC },
  )
  flags!: DocumentReferenceFlag[];

  @ObjectField(
    () => String,
    "Ký hiệu đơn vị, hoặc số và ký hiệu, có lẽ đúng khi nghi gõ nhầm, không thay cho nguyên văn; để trống nếu không nghi",
    "The unit code, or the number with its symbol, that was probably meant. It does not replace what is printed. Null: not applicable without a suspected typo",
    conditional,
  )
  suggestion!: string | null;

  @ObjectField(
    () => Certainty,
    "Mức độ chắc chắn của trích dẫn; để trống nếu như bản ghi chứa trích dẫn",
    "The certainty of the citation. Null: not applicable if it is that of the record with the citation",
    conditional,
  )
  certainty!: Certainty | null;
}
