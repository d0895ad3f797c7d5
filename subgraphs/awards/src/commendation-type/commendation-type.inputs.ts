import { Certainty } from "@thidua/kit/model/provenance";
import { Field, InputType, Int } from "type-graphql";
import { DatedRecordInput } from "../catalog/dated-record.inputs.js";

@InputType({ description: "Dữ liệu để thêm một loại hình. What is needed to add a type for a period." })
export class CreateCommendationTypeInput extends DatedRecordInput {
  @Field(() => String, { description: "Mã. The code." })
  code!: string;

  @Field(() => Int, { description: "Thứ tự. Position." })
  position!: number;

  @Field(() => String, { nullable: true, description: "Ý nghĩa, tiếng Việt. The meaning in Vietnamese." })
  meaningVi?: string | null;

  @Field(() => String, { nullable: true, description: "Ý nghĩa, tiếng Anh. The meaning in English." })
  meaningEn?: string | null;

  @Field(() => Certainty, {
    nullable: true,
    description:
      "Mức độ chắc chắn của ý nghĩa (mặc định: như bản ghi). Certainty of the meaning; the row's by default.",
  })
  meaningCertainty?: Certainty | null;
}
