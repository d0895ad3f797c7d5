import "reflect-metadata";
import { bilingual } from "@thidua/base/locale";
import { InputField } from "@thidua/kit/model/fields";
import { Certainty } from "@thidua/kit/model/provenance";
import { DateScalar } from "@thidua/kit/model/scalars";
import { InputType, Int } from "type-graphql";
import { fieldDescriptions } from "./field-descriptions.js";

/** A citation as a caller sends it: the citation verbatim, and what the caller knows beyond it. */
@InputType({
  description: bilingual(
    "Trích dẫn văn bản: bắt buộc có nguyên văn; số và ký hiệu được đọc từ nguyên văn",
    "A cited document: the citation is required, and its number and symbol are parsed from it",
  ),
})
export class DocumentReferenceInput {
  @InputField(() => String, ...fieldDescriptions.text)
  text!: string;

  @InputField(
    () => String,
    "Chữ viết tắt tên loại văn bản (QĐ, KH, TTr; luật: QH), nếu nguyên văn không nêu",
    "The abbreviation of the type (QĐ, KH, TTr; QH for a law), if the citation does not state it",
    { nullable: true },
  )
  type?: string | null;

  @InputField(() => String, ...fieldDescriptions.issuer, { nullable: true })
  issuer?: string | null;

  @InputField(() => String, ...fieldDescriptions.title, { nullable: true })
  title?: string | null;

  @InputField(
    () => DateScalar,
    "Ngày ban hành, nếu nguyên văn không nêu; khác với ngày trong nguyên văn là lỗi",
    "The date of issue, if the citation does not state it. A date that contradicts the citation is an error",
    { nullable: true },
  )
  issuedOn?: string | null;

  @InputField(() => Int, ...fieldDescriptions.ordinal, { nullable: true })
  ordinal?: number | null;

  @InputField(() => String, ...fieldDescriptions.ordinalRaw, { nullable: true })
  ordinalRaw?: string | null;

  @InputField(() => String, ...fieldDescriptions.term, { nullable: true })
  term?: string | null;

  @InputField(() => Certainty, ...fieldDescriptions.certainty, { nullable: true })
  certainty?: Certainty | null;
}
