import { bilingual } from "@thidua/base/locale";
import { InputField } from "@thidua/kit/model/fields";
import { Certainty } from "@thidua/kit/model/provenance";
import { InputType, Int } from "type-graphql";
import { DatedRecordInput } from "../catalog/dated-record.inputs.js";

@InputType({
  description: bilingual("Loại hình được tính vào loại thống kê", "A commendation type that counts in a category"),
})
export class StatisticsMappingInput {
  @InputField(() => String, "Mã loại hình khen thưởng", "Code of the commendation type")
  commendationTypeCode!: string;

  @InputField(
    () => Certainty,
    "Mức độ chắc chắn (mặc định: như loại thống kê)",
    "Certainty; the category's by default",
    { nullable: true },
  )
  certainty?: Certainty | null;
}

@InputType({
  description: bilingual("Dữ liệu để thêm một loại thống kê", "What is needed to add a statistics category"),
})
export class CreateStatisticsCategoryInput extends DatedRecordInput {
  @InputField(() => String, "Mã", "The code")
  code!: string;

  @InputField(() => Int, "Thứ tự trong biểu", "Position in the form")
  position!: number;

  @InputField(
    () => [StatisticsMappingInput],
    "Các loại hình được tính vào đây",
    "The commendation types that count here",
    { nullable: true },
  )
  mappings?: StatisticsMappingInput[] | null;
}
