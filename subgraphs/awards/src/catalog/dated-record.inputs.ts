import { LegalBasisInput } from "@thidua/documents";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { InputType } from "type-graphql";
import { DatedRecord } from "./dated-record.js";

/** The fields of every input that adds a row to a dated catalog. */
@InputType()
export abstract class DatedRecordInput extends CreateRecordInput {
  @ColumnInput(DatedRecord)
  labelVi!: string;

  @ColumnInput(DatedRecord)
  labelEn!: string;

  @ColumnInput(DatedRecord)
  validFrom?: string | null;

  @ColumnInput(DatedRecord)
  validTo?: string | null;

  @InputField(() => [LegalBasisInput], "Căn cứ pháp lý", "The legal basis", { nullable: true })
  legalBasis?: LegalBasisInput[] | null;
}
