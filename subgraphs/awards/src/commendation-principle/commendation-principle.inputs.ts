import { Field, InputType, Int } from "type-graphql";
import { DatedRecordInput } from "../catalog/dated-record.inputs.js";

@InputType({ description: "Dữ liệu để thêm một nguyên tắc. What is needed to add a principle for a period." })
export class CreateCommendationPrincipleInput extends DatedRecordInput {
  @Field(() => String, { description: "Mã. The code." })
  code!: string;

  @Field(() => Int, { description: "Thứ tự. Position." })
  position!: number;
}
