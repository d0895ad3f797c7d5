import { Certainty } from "@thidua/kit/model/provenance";
import { Field, InputType, Int } from "type-graphql";
import { DatedRecordInput } from "../catalog/dated-record.inputs.js";

@InputType({ description: "Loại hình được tính vào loại thống kê. A commendation type that counts in a category." })
export class StatisticsMappingInput {
  @Field(() => String, { description: "Mã loại hình khen thưởng. Code of the commendation type." })
  commendationTypeCode!: string;

  @Field(() => Certainty, {
    nullable: true,
    description: "Mức độ chắc chắn (mặc định: như loại thống kê). Certainty; the category's by default.",
  })
  certainty?: Certainty | null;
}

@InputType({ description: "Dữ liệu để thêm một loại thống kê. What is needed to add a statistics category." })
export class CreateStatisticsCategoryInput extends DatedRecordInput {
  @Field(() => String, { description: "Mã. The code." })
  code!: string;

  @Field(() => Int, { description: "Thứ tự trong biểu. Position in the form." })
  position!: number;

  @Field(() => [StatisticsMappingInput], {
    nullable: true,
    description: "Các loại hình được tính vào đây. The commendation types that count here.",
  })
  mappings?: StatisticsMappingInput[] | null;
}
