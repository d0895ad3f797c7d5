import { bilingual } from "@thidua/base/locale";
import { InputField } from "@thidua/kit/model/fields";
import { InputType, Int } from "type-graphql";
import { DatedRecordInput } from "../catalog/dated-record.inputs.js";

@InputType({
  description: bilingual("Dữ liệu để thêm một nguyên tắc", "What is needed to add a principle for a period"),
})
export class CreateCommendationPrincipleInput extends DatedRecordInput {
  @InputField(() => String, "Mã", "The code")
  code!: string;

  @InputField(() => Int, "Thứ tự", "Position")
  position!: number;
}
