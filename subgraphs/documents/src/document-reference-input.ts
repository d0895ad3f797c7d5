import "reflect-metadata";
import { bilingual } from "@thidua/base/locale";
import { InputField } from "@thidua/kit/model/fields";
import { Certainty } from "@thidua/kit/model/provenance";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Field, InputType, Int } from "type-graphql";
import { fieldDescriptions } from "./field-descriptions.js";

/** A citation as a caller sends it: its words, and what the sender knows beyond them. */
@InputType({
  description: bilingual(
    "Trích dẫn văn bản: nguyên văn là bắt buộc, hệ thống tự đọc số và ký hiệu",
    "A cited document: the words are required, number and symbol are read from them",
  ),
})
export class DocumentReferenceInput {
  @Field(() => String, { description: fieldDescriptions.text })
  text!: string;

  @InputField(
    () => String,
    "Chữ viết tắt tên loại (QĐ, KH, TTr; luật: QH), khi nguyên văn không ghi",
    "Abbreviation of the type (QH for a law), where the words do not tell",
    { nullable: true },
  )
  type?: string | null;

  @Field(() => String, { nullable: true, description: fieldDescriptions.issuer })
  issuer?: string | null;

  @Field(() => String, { nullable: true, description: fieldDescriptions.title })
  title?: string | null;

  @InputField(
    () => DateScalar,
    "Ngày ban hành, khi nguyên văn không ghi; trái với ngày đã ghi là lỗi",
    "Date of issue, where the words do not tell; another date than the printed one is an error",
    { nullable: true },
  )
  issuedOn?: string | null;

  @Field(() => Int, { nullable: true, description: fieldDescriptions.ordinal })
  ordinal?: number | null;

  @Field(() => String, { nullable: true, description: fieldDescriptions.ordinalRaw })
  ordinalRaw?: string | null;

  @Field(() => String, { nullable: true, description: fieldDescriptions.term })
  term?: string | null;

  @Field(() => Certainty, { nullable: true, description: fieldDescriptions.certainty })
  certainty?: Certainty | null;
}
