import { bilingual } from "@thidua/base/locale";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { Certainty } from "@thidua/kit/model/provenance";
import { InputType } from "type-graphql";
import { DatedRecordInput } from "../catalog/dated-record.inputs.js";
import { StatisticsCategory } from "./statistics-category.js";
import { StatisticsMapping } from "./statistics-mapping.js";

@InputType({
  description: bilingual(
    "Loại hình khen thưởng được tính vào loại thống kê",
    "A commendation type that is counted in the category",
  ),
})
export class StatisticsMappingInput {
  @ColumnInput(StatisticsMapping)
  commendationTypeCode!: string;

  @InputField(
    () => Certainty,
    "Mức độ chắc chắn (mặc định: như loại thống kê)",
    "How certain the mapping is, by default as the category",
    { nullable: true },
  )
  certainty?: Certainty | null;
}

@InputType({
  description: bilingual("Dữ liệu để thêm một loại thống kê", "The input of createStatisticsCategory"),
})
export class CreateStatisticsCategoryInput extends DatedRecordInput {
  @ColumnInput(StatisticsCategory)
  code!: string;

  @ColumnInput(StatisticsCategory)
  position!: number;

  @InputField(
    () => [StatisticsMappingInput],
    "Các loại hình khen thưởng được tính vào loại thống kê",
    "The commendation types that are counted in the category",
    { nullable: true },
  )
  mappings?: StatisticsMappingInput[] | null;
}
