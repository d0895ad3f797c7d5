import { bilingual } from "@thidua/base/locale";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { Certainty } from "@thidua/kit/model/provenance";
import { InputType } from "type-graphql";
import { DatedRecordInput } from "../catalog/dated-record.inputs.js";
import { CommendationType } from "./commendation-type.js";

@InputType({
  description: bilingual("Dữ liệu để thêm một loại hình khen thưởng", "The input of createCommendationType"),
})
export class CreateCommendationTypeInput extends DatedRecordInput {
  @ColumnInput(CommendationType)
  code!: string;

  @ColumnInput(CommendationType)
  position!: number;

  @ColumnInput(CommendationType)
  meaningVi?: string | null;

  @ColumnInput(CommendationType)
  meaningEn?: string | null;

  @InputField(
    () => Certainty,
    "Mức độ chắc chắn của ý nghĩa (mặc định: như bản ghi)",
    "How certain the meaning is, by default as the record",
    { nullable: true },
  )
  meaningCertainty?: Certainty | null;
}
