import { bilingual } from "@thidua/base/locale";
import { ColumnInput } from "@thidua/kit/model/fields";
import { InputType } from "type-graphql";
import { DatedRecordInput } from "../catalog/dated-record.inputs.js";
import { CommendationPrinciple } from "./commendation-principle.js";

@InputType({
  description: bilingual("Dữ liệu để thêm một nguyên tắc khen thưởng", "The input of createCommendationPrinciple"),
})
export class CreateCommendationPrincipleInput extends DatedRecordInput {
  @ColumnInput(CommendationPrinciple)
  code!: string;

  @ColumnInput(CommendationPrinciple)
  position!: number;
}
