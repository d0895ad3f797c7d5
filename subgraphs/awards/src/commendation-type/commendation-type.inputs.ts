import { bilingual } from "@thidua/base/locale";
import { InputField } from "@thidua/kit/model/fields";
import { Certainty } from "@thidua/kit/model/provenance";
import { InputType, Int } from "type-graphql";
import { DatedRecordInput } from "../catalog/dated-record.inputs.js";

@InputType({ description: bilingual("Dữ liệu để thêm một loại hình", "What is needed to add a type for a period") })
export class CreateCommendationTypeInput extends DatedRecordInput {
  @InputField(() => String, "Mã", "The code")
  code!: string;

  @InputField(() => Int, "Thứ tự", "Position")
  position!: number;

  @InputField(() => String, "Ý nghĩa, tiếng Việt", "The meaning in Vietnamese", { nullable: true })
  meaningVi?: string | null;

  @InputField(() => String, "Ý nghĩa, tiếng Anh", "The meaning in English", { nullable: true })
  meaningEn?: string | null;

  @InputField(
    () => Certainty,
    "Mức độ chắc chắn của ý nghĩa (mặc định: như bản ghi)",
    "Certainty of the meaning; the row's by default",
    { nullable: true },
  )
  meaningCertainty?: Certainty | null;
}
