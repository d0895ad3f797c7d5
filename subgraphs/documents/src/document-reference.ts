import "reflect-metadata";
import { bilingual } from "@thidua/base/locale";
import { ObjectField } from "@thidua/kit/model/fields";
import { Certainty } from "@thidua/kit/model/provenance";
import { DateScalar } from "@thidua/kit/model/scalars";
import { PUBLIC, Public } from "@thidua/kit/model/visibility";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { DocumentReferenceFlag } from "./document-reference-flag.js";
import { DocumentReferenceKind } from "./document-reference-kind.js";
import { DocumentType } from "./document-type.js";
import { fieldDescriptions } from "./field-descriptions.js";

/**
 * A document as a text cites it: the verbatim words beside what could be read in them. A plain value, stored as JSON.
 * Source of the fields: specification of document numbers, section 5 (Nghị định 30/2020/NĐ-CP, annexes I and III).
 */
@Directive("@shareable")
@ObjectType({
  description: bilingual(
    "Trích dẫn văn bản: nguyên văn và các phần đọc được",
    "A cited document: its words verbatim and what they say",
  ),
})
export class DocumentReference {
  @Public()
  @Field(() => String, { description: fieldDescriptions.text })
  text!: string;

  @ObjectField(
    () => DocumentReferenceKind,
    "Cách đánh số; null khi trích dẫn không có số",
    "How it is numbered; null for a citation without a number",
    { level: PUBLIC, nullable: true },
  )
  kind!: DocumentReferenceKind | null;

  @ObjectField(
    () => DocumentType,
    "Loại văn bản; null khi không đọc được",
    "Type of the document; null when it could not be read",
    { level: PUBLIC, nullable: true },
  )
  type!: DocumentType | null;

  @ObjectField(
    () => String,
    "Chữ viết tắt tên loại, công văn là CV; null với luật",
    "Abbreviation of the type, CV for an official letter; null for a law",
    { level: PUBLIC, nullable: true },
  )
  typeSymbol!: string | null;

  @ObjectField(
    () => Int,
    "Số văn bản, dùng để sắp xếp; null khi không có số",
    "The number, to sort by; null without one",
    { level: PUBLIC, nullable: true },
  )
  number!: number | null;

  @ObjectField(
    () => String,
    "Số như in, ví dụ “03”; null khi không có số",
    "The digits as printed; null without a number",
    { level: PUBLIC, nullable: true },
  )
  numberRaw!: string | null;

  @ObjectField(
    () => String,
    "Chữ cái sau số, ví dụ “a” trong 12a; null khi không có",
    "Letter after the number; null when there is none",
    { level: PUBLIC, nullable: true },
  )
  suffix!: string | null;

  @ObjectField(
    () => Int,
    "Năm trong số của văn bản quy phạm pháp luật; null với văn bản khác",
    "The year printed in a legislative number; null otherwise",
    { level: PUBLIC, nullable: true },
  )
  year!: number | null;

  @ObjectField(
    () => String,
    "Ký hiệu, bỏ khoảng trắng, ví dụ “QĐ-UBND”; null khi không có",
    "Symbol without spaces; null when there is none",
    { level: PUBLIC, nullable: true },
  )
  symbol!: string | null;

  @ObjectField(
    () => String,
    "Ký hiệu như in, ví dụ “QĐ - UBND”; null khi không có",
    "Symbol as printed; null when there is none",
    { level: PUBLIC, nullable: true },
  )
  symbolRaw!: string | null;

  @ObjectField(
    () => String,
    "Ký hiệu cơ quan ban hành, ví dụ “UBND”; null khi không có",
    "Code of the issuing body; null when there is none",
    { level: PUBLIC, nullable: true },
  )
  issuerSymbol!: string | null;

  @ObjectField(
    () => String,
    "Ký hiệu đơn vị soạn thảo công văn; null khi không có",
    "Code of the drafting unit; null when there is none",
    { level: PUBLIC, nullable: true },
  )
  unitSymbol!: string | null;

  @Public()
  @Field(() => String, { nullable: true, description: fieldDescriptions.issuer })
  issuer!: string | null;

  @Public()
  @Field(() => String, { nullable: true, description: fieldDescriptions.title })
  title!: string | null;

  @Public()
  @Field(() => Int, { nullable: true, description: fieldDescriptions.ordinal })
  ordinal!: number | null;

  @Public()
  @Field(() => String, { nullable: true, description: fieldDescriptions.ordinalRaw })
  ordinalRaw!: string | null;

  @Public()
  @Field(() => String, { nullable: true, description: fieldDescriptions.term })
  term!: string | null;

  @Public()
  @Field(() => DateScalar, { nullable: true, description: fieldDescriptions.issuedOn })
  issuedOn!: string | null;

  @ObjectField(
    () => [DocumentReferenceFlag],
    "Các điểm cần người xem lại; rỗng khi không có",
    "What a person should look at; empty when nothing",
    { level: PUBLIC },
  )
  flags!: DocumentReferenceFlag[];

  @ObjectField(
    () => String,
    "Ký hiệu đơn vị có lẽ đúng khi nghi gõ nhầm, không thay nguyên văn; null khi không nghi",
    "The unit code that was probably meant, never put in place of the printed one; null without suspicion",
    { level: PUBLIC, nullable: true },
  )
  suggestion!: string | null;

  @Public()
  @Field(() => Certainty, { nullable: true, description: fieldDescriptions.certainty })
  certainty!: Certainty | null;
}
