import { bilingual } from "@thidua/base/locale";
import { InputField } from "@thidua/kit/model/fields";
import { InputType, Int } from "type-graphql";

/** Selects the records that cite a document. */
@InputType({
  description: bilingual(
    "Chọn các bản ghi có trích dẫn một văn bản, theo số và có thể theo ký hiệu, năm ban hành của văn bản đó",
    "Selects the records that cite a document, by its number and optionally its symbol and year of issue",
  ),
})
export class DocumentSelector {
  @InputField(() => Int, "Số văn bản", "The number")
  number!: number;

  @InputField(
    () => String,
    "Ký hiệu, ví dụ “KH-UBND”, viết hoa hay viết thường đều được",
    "The symbol in any case, such as KH-UBND",
    { nullable: true },
  )
  symbol?: string | null;

  @InputField(
    () => Int,
    "Năm trong số của văn bản quy phạm pháp luật, hoặc năm của ngày ban hành",
    "The year in the number of a legislative document, or that of the date of issue",
    { nullable: true },
  )
  year?: number | null;
}
